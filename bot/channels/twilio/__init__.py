"""Twilio: SMS, WhatsApp and phone calls. The only package that knows the library `twilio`."""
