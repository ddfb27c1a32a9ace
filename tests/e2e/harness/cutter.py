"""Cutter: a small TCP proxy on loopback between two programs, whose connections can be cut and mended. It looks into nothing."""
import selectors
import socket
import threading


class Cutter:
    def __init__(self, port=0):
        """port: where it goes on to; can be set later."""
        self.target = port
        self._open = True
        self._pairs = set()
        self._lock = threading.Lock()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        self.port = self._listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                near, _ = self._listener.accept()
            except OSError:
                return  # closed
            threading.Thread(target=self._serve, args=(near,), daemon=True).start()

    def _serve(self, near):
        try:
            if not self._open:
                raise OSError("cut")
            far = socket.create_connection(("127.0.0.1", self.target), 5)
            far.settimeout(None)
        except OSError:
            near.close()
            return
        pair = (near, far)
        for end in pair:
            end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with self._lock:
            self._pairs.add(pair)
        self._pass_on(near, far)
        with self._lock:
            self._pairs.discard(pair)
        near.close()
        far.close()

    @staticmethod
    def _pass_on(near, far):
        with selectors.DefaultSelector() as ready:
            ready.register(near, selectors.EVENT_READ, far)
            ready.register(far, selectors.EVENT_READ, near)
            while True:
                for key, _ in ready.select():
                    try:
                        data = key.fileobj.recv(65536)
                        if not data:
                            return
                        key.data.sendall(data)
                    except OSError:
                        return

    def cut(self):
        """Every connection ends now, and new ones as soon as they are made."""
        self._open = False
        with self._lock:
            pairs = list(self._pairs)
        for pair in pairs:
            for end in pair:
                try:
                    end.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue  # gone already

    def mend(self):
        self._open = True

    def close(self):
        self.cut()
        self._listener.close()
