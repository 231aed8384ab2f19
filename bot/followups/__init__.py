"""Planned visits: from the events and the policy to a visit's state, with the reason for every change."""
