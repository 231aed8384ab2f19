"""A Twilio of our own: it answers the REST API, calls the webhooks with valid signatures, and misbehaves on purpose.

It runs in its own process (`python -m tests.doubles.twilio`) and keeps its own append-only log, which is the only
judge of what was lost or sent twice. It shares no code with the product.
"""
