"""Everything that can be set, read once at the start of a process. No other module reads the environment."""

from __future__ import annotations

import secrets
from functools import cached_property
from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from bot.errors import BadInput

ROOT = Path(__file__).resolve().parent.parent


class Settings(BaseSettings):
    """Settings of one installation; each is an environment variable HUIFANG_<NAME> or a line in `.env`."""

    model_config = SettingsConfigDict(env_prefix="HUIFANG_", env_file=".env", frozen=True, extra="ignore")

    var_dir: Path = Field(ROOT / "var", description="Where this machine's data live: database, keys, logs.")
    database_url: SecretStr | None = Field(
        None,
        description="A PostgreSQL server to use (postgresql://…). Empty: Huifang runs its own in var_dir.",
    )
    pack: str = Field("after-sales", description="The policy pack in force: a folder below packs/, or a path.")
    company_name: str = Field(
        "久工云服", description="How the bot names the company it calls for, in simplified Chinese."
    )
    company_name_hant: str = Field("久工雲服", description="The same in traditional Chinese.")
    company_name_en: str = Field("Jiugong Cloud", description="The same in English.")
    hotline: str = Field("400-800-2026", description="An official number by which customers can check who calls.")
    public_url: str = Field(
        "http://127.0.0.1:8080", description="The address at which customers and carriers reach the gateway."
    )
    secret_key: SecretStr | None = Field(
        None, description="Signs links and sessions. Empty: a key is made and kept in var_dir/secret.key."
    )
    gateway_port: int = Field(8080, description="Port of the internet side (web chat, webhooks).")
    console_port: int = Field(8081, description="Port of the operators' console.")
    listen_host: str = Field("127.0.0.1", description="Address that gateway and console listen on.")
    webchat_origins: str = Field(
        "",
        description="Web sites that may show the chat widget, with commas: https://shop.example,https://www.example.",
    )
    actions_port: int = Field(5055, description="Loopback port of the action server.")
    rasa_port: int = Field(5005, description="Loopback port of the first Rasa; further ones follow it.")
    rasa_replicas: int = Field(1, ge=1, le=64, description="How many Rasa processes `huifang up` runs.")
    workers: int = Field(1, ge=1, le=64, description="How many worker processes `huifang up` runs.")
    turn_timeout: float = Field(8.0, gt=0, description="Seconds a turn may take inside Rasa and its action.")
    lease: float = Field(30.0, gt=0, description="Seconds until a message that a dead worker was sending is looked up.")
    clock: Literal["system", "database"] = Field(
        "system", description="'database' lets a demo or a test move the time; everything else uses 'system'."
    )
    carrier: Literal["simulator", "none", "twilio"] = Field(
        "none", description="Who carries SMS, WhatsApp and calls: the simulator, nobody yet, or Twilio."
    )
    twilio_account_sid: str = Field("", description="Twilio account: AC and 32 hexadecimal digits.")
    twilio_auth_token: SecretStr | None = Field(
        None, description="Twilio auth token: signs webhooks, and requests too when there is no API key."
    )
    twilio_auth_token_secondary: SecretStr | None = Field(
        None, description="The second auth token while tokens are being rotated; signatures of both are accepted."
    )
    twilio_webhook_shared_key: SecretStr | None = Field(
        None, description="Secret of the shared key that signs webhooks with SHA-256, where one is set up at Twilio."
    )
    twilio_api_key: str = Field("", description="Twilio API key (SK…) that requests are made with; empty: the token.")
    twilio_api_secret: SecretStr | None = Field(None, description="Secret of the API key.")
    twilio_api_url: str = Field("https://api.twilio.com", description="Address of Twilio's REST API, or of a double.")
    twilio_timeout: float = Field(10.0, gt=0, description="Seconds that one request to Twilio may take.")
    twilio_sms_from: str = Field("", description="Number or sender id that SMS come from (E.164).")
    twilio_messaging_service_sid: str = Field(
        "", description="Messaging service (MG…) used instead of twilio_sms_from."
    )
    twilio_sms_rate: float = Field(1.0, gt=0, description="SMS a second that the sender may send.")
    twilio_whatsapp_from: str = Field("", description="WhatsApp sender's number (E.164).")
    twilio_whatsapp_templates: str = Field(
        "", description="Approved templates: locale=ContentSid pairs with commas, as zh-CN=HX…,en=HX…."
    )
    twilio_voice_from: str = Field("", description="Number that calls come from (E.164).")
    twilio_voice_rate: float = Field(1.0, gt=0, description="Calls a second that the account may begin.")
    twilio_call_limit: int = Field(600, ge=60, le=14400, description="Seconds after which a call is ended.")
    twilio_transfer_to: str = Field("", description="Number of a person that calls are put through to; empty: nobody.")
    gateway_http_url: str = Field("", description="Where the company's own gateway takes messages; empty: none.")
    gateway_http_key: SecretStr | None = Field(None, description="Key that signs both ways of the own gateway.")
    gateway_http_channel: Literal["sms", "voice"] = Field(
        "sms", description="Which channel of a visit's ladder the own gateway stands in for."
    )
    gateway_http_countries: str = Field(
        "", description="For numbers of these countries alone (CN,MO); empty: for every number."
    )
    smtp_url: SecretStr | None = Field(None, description="smtp://user:password@host:port for e-mail; empty: none.")
    mail_from: str = Field("huifang@localhost", description="Sender of e-mails.")
    mail_reply_to: str = Field(
        "", description="Mailbox that answers and bounces come to (docs/email.md); empty: mails are answered by link."
    )
    mail_key: SecretStr | None = Field(None, description="Key that signs the mails that a mail server hands in.")
    notice_webhook_url: str | None = Field(None, description="Where case notices are posted, signed; empty: nowhere.")
    notice_webhook_key: SecretStr | None = Field(None, description="Key that signs case notices.")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field("INFO", description="Least level that is logged.")
    log_json: bool = Field(False, description="One JSON object a log line instead of text.")

    def company(self, language: str) -> str:
        """How the company is called in zh-Hans, zh-Hant or en."""
        own = {"zh-Hant": self.company_name_hant, "en": self.company_name_en}
        return own.get(language, self.company_name)

    @cached_property
    def signing_key(self) -> str:
        """The key that signs links and sessions; made on first use and kept readable by the owner only."""
        if self.secret_key is not None:
            return self.secret_key.get_secret_value()
        return kept_secret(self.var_dir / "secret.key")

    @cached_property
    def box_token(self) -> str:
        """The token that the worker, Rasa and the action server show each other."""
        return kept_secret(self.var_dir / "box.key")


def kept_secret(path: Path) -> str:
    """A random secret, made on first use and kept in `path`, mode 0600; safe when two processes start at once."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    if not path.exists():
        fresh.touch(mode=0o600)
        fresh.write_text(secrets.token_urlsafe(32))
        try:
            path.hardlink_to(fresh)  # fails when another process was first: then theirs is the secret
        except FileExistsError:
            pass
        finally:
            fresh.unlink()
    return path.read_text().strip()


def read_settings(**given: object) -> Settings:
    """Settings from the environment, `.env` and `given` (which wins). Raises BadInput naming the wrong variable."""
    try:
        return Settings(**given)  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors()[0]
        name = "_".join(str(part) for part in first["loc"]).upper()
        raise BadInput(
            f"The setting HUIFANG_{name} cannot be used: {first['msg']}. Correct it and start again."
        ) from error
