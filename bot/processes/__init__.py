"""The processes of one installation: what they are, how they start, stay up and stop."""
