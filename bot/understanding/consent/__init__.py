"""Whether a customer wants messages no more, or again."""
