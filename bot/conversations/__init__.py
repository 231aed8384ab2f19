"""Conversations: attempts to reach customers, what they write, what is answered, and how it all leaves the house."""
