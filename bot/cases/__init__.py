"""Cases: unhappy customers, looked after until they themselves say that it is settled."""
