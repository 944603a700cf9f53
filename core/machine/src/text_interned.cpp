#include "text_interned.h"

#include <algorithm>
#include <string>
#include <vector>

namespace loopglass::machine {

namespace {

/// Words that are interned already when a program that imports asyncio begins: names in CPython and its library.
constexpr const char* interned_words =
    "abc abcs abiflags abort abs abspath accept access accumulate aclose aclosing acos acosh acquire action "
    "active adaptive add addaudithook addpackage addr address addsitedir adobe af aiter aix ajec alarm algorithm "
    "alias aliases alive all allocate alpha altsep altzone always am american and anext annotation annotations "
    "ansi any append appendleft ar arabic archive arg argparse argrepr args argtypes arguments argv argval array "
    "as ascii asctime asend asin asinh asname assert assigned ast async asyncgen asyncio atan atanh atexit "
    "athrow atof atoi atomic attr attrgetter attrname attrs audit auto av await az backlog base basename bases "
    "be bg bin binascii bind binop block bltns body bokmal bool boolop boolops bound boundary br braced branch "
    "break breakpoint broken bs buffer buffered buffering bufsize builtins bulgarian bytearray bytebuffer "
    "byteorder bytes byteswap ca cache cached caches cadata cafile calcsize calendar call callable callback "
    "callbacks cancel cancelled cancelling capath capitalize capture capwords case casefold cases cast catalan "
    "category cause cb cbrt ceil center certfile cextend chain char charbuffer chars chdir check checkcache "
    "checkgroup checks children chinese chmod choices chown chr chroot chunk chunksize cipher class classdict "
    "classes classmethod cleandoc clear clearcache close closed closefd closegroup closerange closing closure "
    "cls clsname cm cmd cmpop cmpops co code codecs codeobj collect collections colno columns comb combinations "
    "commonpath commonprefix communicate compact comparators compat compile complex compress compression concat "
    "concurrent condgroup condition condname confstr conjugate connect constants constructor consumed contains "
    "context contextlib contextvars contiguous continue conversion converter copy copyreg copyright copysign "
    "coro coroutine coroutines cos cosh count counter covariant crc created credits critical croatian cs csascii "
    "csshiftjis ctermid ctime ctx curdir currency currentframe currsize cutoff cwd cy cycle cygwin cyrillic cz "
    "czech da daemon danish dansk darwin data datapath date datefmt daylight dbcs dcgettext de debug decode "
    "decodebytes decodekey decodevalue decompress dedent deepcopy def default defaultdict defaults deferred "
    "defpath degrees del delattr delay delete deleter delimit delimiter delitem delocalize denominator deop "
    "deopt deoptmap depth deque derive descr description descriptor dest detach details deutsch dev devnull "
    "dgettext dict difference dig digits dims dir dirfd dirname dirpath dirs dis disable disabled disassemble "
    "discard disco disconnected dispatch dispatcher displayhook dist distb distutils divmod done drain draining "
    "dropwhile dump dumps dup dutch ee eesti el elapsed elem elements elif else elt elts emit empty emscripten "
    "en enable enabled encode encodebytes encodekey encoder encodevalue encoding encodings end endpats endpos "
    "endswith english entered entries entry enum enumerate env environ environb eo eof epoll epsilon eq erf erfc "
    "err errno error errorcode errors errread errwrite es escape escaped estonian et etype eu euccn eucjp euckr "
    "euro eval event eventfd events exact exc except excepthook exception exceptions exec execl execle execlp "
    "execlpe executable execv execve execvp execvpe exists exit exp expand expandtabs expanduser expandvars "
    "expected expired expiring expr extend extendleft extra extract extsep fa fabs factorial failed failure "
    "fallback fam family fatal faulthandler fchdir fchmod fchown fcntl fd fdatasync fdel fdopen few fget fi file "
    "filemode filename fileno fileobj files fill filling fillvalue filter filterfalse filters final finalbody "
    "finalize finalizer finally find findall finditer findlabels findsource finished finnish first firstiter "
    "firstline flag flags float flock floor floordiv flush fmod fmt fn fo foldspaces for force fork forkpty "
    "format formatter fp fpathconf fr frame freeze french frexp from frombytes fromfd fromfile fromhex fromkeys "
    "fromlist fromname fromnid fromunicode frozen frozenset fsdecode fsencode fset fspath fstat fstatvfs fsum "
    "fsync ftruncate full fullmatch fullname func function functools fut future futures fwalk ga gaierror galego "
    "galician gamma garbage gather gbk gc gcd gd ge gen generator generators genericpath german get getabsfile "
    "getaddrinfo getaliases getargs getargvalues getatime getattr getblock getblocking getbuffer getcallargs "
    "getclasstree getcodesize getcomments getctime getcwd getcwdb getdecoder getdoc getegid getencoder "
    "getencoding getenv getenvb geteuid getfile getfqdn getframeinfo getgid getgrnam getgrouplist getgroups "
    "gethostname getitem getitimer getline getlineno getlines getloadavg getlocale getlogin getmembers getmodule "
    "getmro getmtime getnameinfo getopt getoutput getpeercert getpeername getpgid getpgrp getpid getppid "
    "getpriority getprofile getpwnam getpwuid getrandom getreader getrefcount getregentry getresgid getresuid "
    "getsid getsignal getsize getsizeof getsockname getsockopt getsource getstate getter gettext gettimeout "
    "gettrace getuid getuntil getuserbase getvalue getweakrefs getwhile getwidth getwriter getxattr gid gids gl "
    "glibc global globals gmtime gnv greek group groupby groupdict groupindex grouping grouprefpos groups "
    "groupwidths grp gt guard gv handle handler handlers hasattr hascompare hasconst hasfree hash hashvalue "
    "hasjabs hasjrel haslocal hasname hasnargs hdeut he head heapify heappop heappush heappushpop heapq "
    "heapreplace hebrew help helper here herror hex hexdigits hexlify hexversion hi high hint history hit hits "
    "hkscs hne home hostname hr hrvatski htonl htons hu hungarian hypot hz hzgb ia iadd iand icelandic iconcat "
    "id ident idle idna idpattern idx if ifloordiv ifs ignore ignorechars ilshift imag imatmul imod imp import "
    "importlib importtime imul in indecorator indent indentsize index indices inf infile info infos initgroups "
    "initial initialized initlist inode input insert inspect inst instance int interactive interleave intern "
    "intersection interval inv invalid invert io ioctl ior ipow irshift is isabs isabstract isalnum isalpha "
    "isascii isasyncgen isatty isawaitable isbuiltin isbytes isclass isclose iscode iscoroutine isdecimal "
    "isdigit isdir isdisjoint isenabled isfile isfinite isframe isfunction isfuture isgenerator isidentifier "
    "isinf isinstance iskeyword islambda islice islink islower ismethod ismodule ismount isnan isnumeric "
    "isolated ispkg isprintable isqrt isroutine isspace isstring issubclass issubset issuperset istext istitle "
    "istraceback isub isupper it italian item itemgetter items itemsize iter iterdecode iterencode itertools "
    "itruediv iu iw ixor ja japan japanese java jis johab join json ka keepends key keyfile keyrefs keys keyword "
    "keywords kill killpg kind kl kn ko korean ks kw kwarg kwargs kwdefaults kwds kwlist kwonlyargs ky labels "
    "lambda last lastgroup lasti lastindex latin lazycache lchown lcm ldexp le left len level levelname levelno "
    "lexicon lexists lgamma lib libedit library license limit line linebuffer linecache linefmt lineno lines "
    "linesep linestarts link linux list listdir listen listxattr literal literals lithuanian little ljust lo "
    "load loader loads local locale localeconv localize locals localtime location lock locked lockf locks log "
    "logger logging longname lookup loop low lower lseek lshift lstat lstrip lt lv maccyrillic macgreek machine "
    "machinery maciceland macintosh macroman macturkish magic mai main major makedev makedirs makefile makepath "
    "maketrans manager many map mapping mappingproxy maps marshal mask match math matmul max maxarray maxdeque "
    "maxdict maxfrozenset maxlen maxlevel maxlist maxlong maxother maxset maxsize maxsplit maxstring maxtuple "
    "maxunicode maybe mbcs member memo memoryview merge message metaclass metacls metavar method methodcaller mi "
    "micro min minor miss misses mixins mk mkdir mkfifo mknod mktime ml mo mod mode modf modifiers modify module "
    "modules modulus monetary monotonic mr mro ms msecs msg mskanji msvcrt mt mtime mul name named namedtuple "
    "namereplace names nan nargs nb nbytes ndigits ndim ne neg negate nested never new newlevel newline newlines "
    "next nextafter nice nid nl nlargest nlen nn no nodename noexec nondirs nonlocal nonlocals nonmember "
    "normalize normcase normpath norwegian not note notify nr nsmallest nso nt ntohl ntohs ntpath nullcontext "
    "numerator ny nynorsk obj object oc oct octdigits offset oid old once onceregistry onerror op opcode open "
    "opengroup openpty operand operator opmap opname ops optimization optimize options opts or ord orelse origin "
    "origname os other output overload override owner pa pack pad padded pairwise param parameters pardir parent "
    "parents parse parser part partial parties partition pass passline path pathconf pathname paths pathsep "
    "pattern patterns pause paused pd peek peercert peername pending perm permutations ph pi pickle pid pipe "
    "pipesize pkgdir pkgutil pl placeholder platform platlibdir polish poll polling pop popen popitem popleft "
    "portuguese pos positional positions posix posixpath posonlyargs pow pp pread preadv prefix prev print "
    "printable pro problems proc process prod product production prog propagate property proto protocol "
    "protocols proxy pt punctuation purge purpose push put putenv pwd pwrite pwritev py pydoc qsize qualname "
    "queue queues quiet quit quopri radians radix raise range raw rb re read readable readall reader readexactly "
    "readinto readline readlines readlink readonly readuntil readv real realpath reason reconfigure record "
    "recursive recv recvfrom recvmsg redirect reduce ref register registry regs release releaselevel relfile "
    "reload relpath remainder remove removedirs removeprefix removesuffix removexattr rename renames repeat repl "
    "replace repr reprlib res reschedule reset resetlocale resetting resolution rest restore result return "
    "returncode returns reverse reversed rfind right rindex rjust rlcompleter rmdir ro romanian root rootnode "
    "roots rotate round rounds rpartition rsa rshift rsplit rstrip ru rumanian run runners running ruscii "
    "russian rw rwb samefile sameopenfile samestat scan scandir scanner sd search seek seekable seen select "
    "selector selectors self send sendall sendfile sendmsg sendto sep serial server session set setappend "
    "setattr setblocking setcopyright setdefault setegid seteuid setgid setgroups sethelper sethostname setitem "
    "setitimer setlocale setpgid setpgrp setpriority setprofile setquit setregid setresgid setresuid setreuid "
    "setsid setsigdef setsockopt setstate setter settimeout settrace setuid setxattr sh shape shell shield "
    "shiftjis shim shorten shortname showrefcount showwarning shutdown si sigcls siginterrupt signal signature "
    "sigpending sigtimedwait sigwait sigwaitinfo simple simplefilter sin single sinh sinhala size sizehint sjis "
    "sk skip sl sleep slice slovak slovene slovenian sock socket socketpair sockets sockname softkwlist sort "
    "sorted source sourceget sourcematch sp span spanish spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp "
    "spawnvpe spec specialized splice split splitdrive splitext splitlines sq sqrt sr src ss ssl sslcontext "
    "sslproto st stack stacklevel staggered starmap start started startswith startupinfo stat state staticmethod "
    "statvfs stderr stdin stdout step stmt stop stopped str strcoll stream streamreader streams streamwriter "
    "strerror strftime strict strides string strip strptime strsignal struct strxfrm sts style sub subclass "
    "subgroup subject submit subn suboffsets subpattern subprocess substitute subtract success suffix suffixes "
    "sum super suppress sv sw swapcase swedish symbols symlink sync sys sysconf sysname system ta tabsize tactis "
    "tag tail takewhile tan tanh target targets task taskgroups tasks tau tb tcgetpgrp tcsetpgrp te tee tell "
    "template terminate terminator test text textdomain textwrap tg th thai that thing this thread threading "
    "threads throw time timegm timeout timeouts times timezone title tl tn to tobytes tofile token tokeneater "
    "tokenize tokens tolist topdown topfd toppath toreadonly total tounicode tr trace traceback tracemalloc "
    "translate transport transports traverse tree trsock true truediv trunc truncate truth try ts tt ttyname "
    "tuple turkish typ type typecode typecodes typed types typing tzname tzset uhc uid ujis uk ulp umask uname "
    "unaryop unbound uncancel undefined unfreeze unhexlify unicodedata union unique univ universal unknown "
    "unlink unlocked unop unpack unparse unregister unset unsetenv untokenize unwrap update updatecache updated "
    "upper ur urandom us user utf util utime uu uz validate value valuerefs values var vararg varargs varkw "
    "varnames vars ve venv verbose verbosity verify version vformat vi visit vxworks wa wait waiter waiters "
    "waitid waitpid wakeup walktree warn warning warnings warnoptions was wasi wb weakref were when while "
    "whitespace width win winreg winver with withitem words wrap wrapcol wrapped wrapper wraps writable write "
    "writelines writer writev xh xor yi yield zfill zh zip zipimporter zlib zu ";

const std::vector<std::string_view>& sorted_words() {
    static const std::vector<std::string_view> words = [] {
        std::vector<std::string_view> made;
        for (std::string_view rest = interned_words; !rest.empty();) {
            const std::size_t end = rest.find(' ');
            made.push_back(rest.substr(0, end));
            rest.remove_prefix(end + 1);
        }
        return made;
    }();
    return words;
}

}  // namespace

bool is_interned_word(std::string_view word) {
    if (word.size() == 1) return true;
    return std::binary_search(sorted_words().begin(), sorted_words().end(), word);
}

}  // namespace loopglass::machine
