"""When a call would be right, in the customer's time zone."""
