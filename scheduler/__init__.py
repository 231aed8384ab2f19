"""The clock and the hands: APScheduler's ticks, and the worker that does the jobs."""
