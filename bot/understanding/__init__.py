"""What a customer's words mean: acts, answers, times and mood. Pure; the words and their context come as arguments."""
