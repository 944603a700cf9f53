"""What the program runs on: always the same machine."""

from collections import namedtuple as _namedtuple

uname_result = _namedtuple('uname_result', 'system node release version machine processor', module='platform')


def uname():
    return uname_result('Linux', 'loopglass', '6.1.0', '#1 SMP', 'x86_64', '')


def system():
    return 'Linux'


def node():
    return uname().node


def release():
    return uname().release


def version():
    return uname().version


def machine():
    return 'x86_64'


def processor():
    return ''


def platform(aliased=False, terse=False):
    return 'Linux-6.1.0-x86_64-with-glibc2.36' if not terse else 'Linux-6.1.0-x86_64-with-glibc2.36'


def architecture(executable='', bits='', linkage=''):
    return '64bit', 'ELF'


def libc_ver(executable=None, lib='', version='', chunksize=16384):
    return 'glibc', '2.36'


def python_implementation():
    return 'CPython'


def python_version():
    return '3.11.2'


def python_version_tuple():
    return '3', '11', '2'


def python_branch():
    return ''


def python_revision():
    return ''


def python_build():
    return 'main', 'Mar 13 2023 12:18:29'


def python_compiler():
    return 'GCC 12.2.0'
