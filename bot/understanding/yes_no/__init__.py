"""Whether a reply to a yes-or-no question says yes, no, or neither."""
