"""The one door to PgQueuer: jobs are put in with the rows they act on, and wake a worker."""
