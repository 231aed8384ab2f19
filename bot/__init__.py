"""Huifang: plans customer follow-up visits, holds them, and stays with unhappy customers until they are satisfied."""
