"""Customers: how they can be reached, what they agreed to, and how the company's files of them come in."""
