"""Directory: a real OpenLDAP server on the relay's host, with one person in it, and the relay's file about it."""
import os
import shutil
import socket
import subprocess
from pathlib import Path

from .waiting import Failure, until

PERSON, PERSON_NAME, PERSON_PASSWORD = "anna", "Anna Lind", "7 lanterns over the harbour"
BASE = "dc=example,dc=org"

LDIF = f"""dn: {BASE}
objectClass: dcObject
objectClass: organization
dc: example
o: x

dn: cn=service,{BASE}
objectClass: person
cn: service
sn: x
userPassword: the service's own

dn: uid={PERSON},{BASE}
objectClass: inetOrgPerson
uid: {PERSON}
cn: {PERSON_NAME}
sn: Lind
userPassword: {PERSON_PASSWORD}

dn: cn=chat,{BASE}
objectClass: groupOfNames
cn: chat
member: uid={PERSON},{BASE}
"""


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _tool(name):
    return shutil.which(name) or f"/usr/sbin/{name}"


class Directory:
    def __init__(self, desk):
        self.desk = desk
        self.folder = desk.root / "directory"
        self.folder.mkdir(mode=0o700)
        (self.folder / "db").mkdir()
        self.port = _free_port()
        self._certificate()
        self._write("slapd.conf", "\n".join([
            *(f"include /etc/ldap/schema/{name}.schema" for name in ("core", "cosine", "inetorgperson")),
            "modulepath /usr/lib/ldap", "moduleload back_mdb", f"pidfile {self.folder}/slapd.pid",
            f"TLSCertificateFile {self.folder}/server.pem", f"TLSCertificateKeyFile {self.folder}/server.key",
            "database mdb", "maxsize 16777216", f"suffix {BASE}", f"directory {self.folder}/db",
            "access to attrs=userPassword by anonymous auth by * none", "access to * by users read by * none", ""]))
        self._write("data.ldif", LDIF)
        self._write("password", "the service's own\n")
        self.file = self._write("sealdesk.conf", "\n".join([
            f"server=127.0.0.1:{self.port}", "tls=ldaps", f"ca={self.folder}/server.pem", "mode=search", f"base={BASE}",
            "filter=(uid={user})", f"service-dn=cn=service,{BASE}", f"service-password-file={self.folder}/password",
            "groups=member", f"group-base={BASE}", f"role.operator=cn=chat,{BASE}", "break-glass=mira", "connect-ms=2000", ""]))
        self._run(_tool("slapadd"), "-f", self.folder / "slapd.conf", "-l", self.folder / "data.ldif")
        self.process = None

    def _write(self, name, text):
        path = Path(self.folder / name)
        path.write_text(text)
        os.chmod(path, 0o600)
        return path

    def _run(self, *command):
        done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=60, check=False)
        if done.returncode:
            raise Failure(f"{command[0]}: {done.stdout}{done.stderr}")

    def _certificate(self):
        self._run("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=slapd", "-addext",
                  "subjectAltName=IP:127.0.0.1", "-keyout", self.folder / "server.key", "-out", self.folder / "server.pem")

    def start(self):
        self.process = self.desk.start([_tool("slapd"), "-d", "0", "-f", self.folder / "slapd.conf", "-h", f"ldaps://127.0.0.1:{self.port}/"],
                                       "slapd", logs=self.desk.tools)
        until(self._listens, lambda: f"slapd listens: {self.process.err()}", 20)
        return self

    def _listens(self):
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    def stop(self):
        self.process.stop(15)
