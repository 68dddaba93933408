"""Builds the wheel, the package with the shared library in it, with Python's standard library alone (PEP 517, 660).

    pip install .            in a clone; -v shows how far the compiler is
    pip install -e .         the modules stay in the clone

The library is built with CMake in build/wheel of the clone, with the further options of CMAKE_ARGS. Where
COMMUNIQUE_LIBRARY in the environment or `--config-settings library=FILE` names a built one, that is taken.
"""

import base64
import hashlib
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import time
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PACKAGE = "communique"


class UnsupportedOperation(Exception):
    """Named by PEP 517: what this backend does not do."""


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    library = _library(config_settings)
    modules = sorted(path for path in (HERE / PACKAGE).iterdir() if path.suffix == ".py" or path.name == "py.typed")
    members = [(f"{PACKAGE}/{path.name}", path.read_bytes()) for path in modules]
    members.append((f"{PACKAGE}/{_library_name()}", library))
    return _write(wheel_directory, members)


def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    """A wheel that points here. The modules look for the library in the build folders of the clone."""
    if not _chosen(config_settings):
        _build(ROOT / "build" / "wheel")
    return _write(wheel_directory, [(f"{PACKAGE}.pth", f"{HERE}\n".encode("utf-8"))])


def build_sdist(sdist_directory, config_settings=None):
    raise UnsupportedOperation("there is no source distribution of the Python package: the library's C++ sources lie "
                               "outside of capi/python. Build a wheel from a clone: pip wheel capi/python")


def prepare_metadata_for_build_wheel(metadata_directory, config_settings=None):
    _clone()   # rather now than after pip has said that it builds
    folder = f"{PACKAGE}-{_project()['version']}.dist-info"
    for name, content in _described():
        path = pathlib.Path(metadata_directory, folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


prepare_metadata_for_build_editable = prepare_metadata_for_build_wheel


def _project():
    """The [project] of pyproject.toml."""
    section = (HERE / "pyproject.toml").read_text("utf-8").partition("\n[project]\n")[2].partition("\n[")[0]
    return dict(re.findall(r'^([a-z-]+) = "(.*)"$', section, re.MULTILINE))


def _tag():
    """Any Python 3, but one platform."""
    return "py3-none-" + re.sub(r"[-.]", "_", sysconfig.get_platform())


def _library_name():
    """What communique._library looks for beside itself."""
    abi = _project()["version"].rpartition(".")[0]
    names = {"win32": "communique.dll", "darwin": f"libcommunique.{abi}.dylib"}
    return names.get(sys.platform, f"libcommunique.so.{abi}")


def _clone():
    if not (ROOT / "capi" / "include" / "communique.h").is_file():
        raise RuntimeError(f"{HERE} is no part of a clone of communique. pip before 21.3 copies it elsewhere first: "
                           "take a later one.")


def _chosen(config_settings):
    return (config_settings or {}).get("library") or os.environ.get("COMMUNIQUE_LIBRARY")


def _library(config_settings):
    """The bytes of the shared library, of which it is sure that this Python can load it."""
    chosen = _chosen(config_settings)
    with tempfile.TemporaryDirectory() as folder:
        if chosen:
            print(f"Taking the library {chosen}", flush=True)
            path = pathlib.Path(chosen)
        else:
            build = ROOT / "build" / "wheel"
            _build(build)
            _run("cmake", "--install", build, "--prefix", folder, "--component", "runtime", "--strip")
            path = next(pathlib.Path(folder).rglob(_library_name()))
        version = _version(path)
        if version != _project()["version"]:
            raise RuntimeError(f"{path} is version {version}, this package is {_project()['version']}")
        return path.read_bytes()


def _version(path):
    """Asked of a process of its own: a library that is loaded here would stay."""
    code = ("import ctypes, sys; version = ctypes.CDLL(sys.argv[1]).cmq_version; version.restype = ctypes.c_char_p; "
            "print(version().decode())")
    done = subprocess.run([sys.executable, "-c", code, str(path.resolve())], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, universal_newlines=True)
    if done.returncode:
        raise RuntimeError(f"{path} cannot be loaded: {done.stderr.strip().rpartition(chr(10))[2]}")
    return done.stdout.strip()


def _build(folder):
    _clone()
    if not shutil.which("cmake"):
        raise RuntimeError("the library is built with CMake 3.25 or later, which is not there. COMMUNIQUE_LIBRARY may "
                           "name one that has been built.")
    options = ["-DCMAKE_BUILD_TYPE=Release", "-DCOMMUNIQUE_TESTS=OFF", "-DCOMMUNIQUE_EXAMPLES=OFF"]
    if shutil.which("ninja") and not os.environ.get("CMAKE_GENERATOR") and not (folder / "CMakeCache.txt").exists():
        options += ["-G", "Ninja"]
    _run("cmake", "-S", ROOT, "-B", folder, *options, *shlex.split(os.environ.get("CMAKE_ARGS", "")))
    parallel = os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL") or os.cpu_count() or 1
    _run("cmake", "--build", folder, "--target", "communique", "--parallel", parallel)


def _run(*command):
    words = [str(word) for word in command]
    print("+", " ".join(shlex.quote(word) for word in words), flush=True)
    if subprocess.run(words, stdin=subprocess.DEVNULL).returncode:
        raise RuntimeError("the library could not be built, see above. The README of the clone lists what it needs.")


def _described():
    """The files of .dist-info but for RECORD."""
    project = _project()
    metadata = (f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"
                f"Summary: {project['description']}\nLicense: {project['license']}\n"
                f"Requires-Python: {project['requires-python']}\nDescription-Content-Type: text/markdown\n\n")
    wheel = (f"Wheel-Version: 1.0\nGenerator: communique {project['version']}\nRoot-Is-Purelib: false\n"
             f"Tag: {_tag()}\n")
    return [("METADATA", metadata.encode("utf-8") + (HERE / project["readme"]).read_bytes()),
            ("WHEEL", wheel.encode("utf-8")),
            ("licenses/LICENSE", (ROOT / "LICENSE").read_bytes()),
            ("licenses/NOTICES", (ROOT / "cmake" / "packages" / "NOTICES").read_bytes())]


def _write(folder, members):
    """Writes the wheel: the same bytes for the same contents."""
    stem = f"{PACKAGE}-{_project()['version']}"
    members = members + [(f"{stem}.dist-info/{name}", content) for name, content in _described()]
    record = "".join(f"{name},sha256={_digest(content)},{len(content)}\n" for name, content in members)
    members.append((f"{stem}.dist-info/RECORD", f"{record}{stem}.dist-info/RECORD,,\n".encode("utf-8")))
    # The zip format knows no time before 1980.
    written = time.gmtime(max(int(os.environ.get("SOURCE_DATE_EPOCH", 0)), 315532800))[:6]
    name = f"{stem}-{_tag()}.whl"
    with zipfile.ZipFile(os.path.join(folder, name), "w", zipfile.ZIP_DEFLATED) as wheel:
        for path, content in members:
            info = zipfile.ZipInfo(path, written)
            info.external_attr = 0o100644 << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            wheel.writestr(info, content)
    return name


def _digest(content):
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode("ascii")
