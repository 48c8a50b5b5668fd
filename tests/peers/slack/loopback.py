"""A network of one's own with loopback alone: what listens on every interface there is reached by nobody."""

import ctypes
import fcntl
import os
import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CLONE_NEWUSER = 0x10000000
CLONE_NEWNET = 0x40000000
SIOCGIFFLAGS = 0x8913
SIOCSIFFLAGS = 0x8914
IFF_UP = 1
OWN_NETWORK = Path("/proc/thread-self/ns/net")


@contextmanager
def only_loopback() -> Iterator[None]:
    """Put this thread, and every thread and process it begins, into a network with loopback alone.

    Needs root, or a kernel that lets users make namespaces while the process has one thread. Raises OSError if not.
    """
    system = ctypes.CDLL(None, use_errno=True)
    with OWN_NETWORK.open() as outside:
        try:
            _call(system.unshare, CLONE_NEWNET)
        except PermissionError:
            _call(system.unshare, CLONE_NEWUSER | CLONE_NEWNET)
        _raise_loopback()
        try:
            yield
        finally:
            if os.geteuid() == 0:
                _call(system.setns, outside.fileno(), CLONE_NEWNET)


def _call(function: "ctypes._NamedFuncPointer", *arguments: int) -> None:
    if function(*arguments):
        number = ctypes.get_errno()
        raise OSError(number, f"a network of its own was refused: {os.strerror(number)}")


def _raise_loopback() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as any_socket:
        asked = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack("16sh14x", fcntl.ioctl(any_socket, SIOCGIFFLAGS, asked))[1]
        fcntl.ioctl(any_socket, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", flags | IFF_UP))
