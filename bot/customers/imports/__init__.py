"""Files of the company: read, compared with what is known, reported line by line, written in one transaction."""
