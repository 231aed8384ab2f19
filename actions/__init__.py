"""What Rasa's rules can call: one action a turn, named after what it does (rasa-sdk imports this package whole)."""
