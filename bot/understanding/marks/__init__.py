"""The mark that a reply gives on a csat or nps question."""
