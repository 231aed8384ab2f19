"""The database: Huifang's own PostgreSQL as a supervised child, addresses, and bringing the tables up to date."""
