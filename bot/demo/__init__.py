"""The demo: a company, its customers and their phones. Scripted customers know only what stands on their screens."""
