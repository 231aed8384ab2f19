"""The words themselves, whatever is asked: one width, figures, languages, cues."""
