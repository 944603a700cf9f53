// Printed by tests/oracle/print_names. Do not edit.

#include <library/python_names.h>

#include <algorithm>

namespace loopglass::library {

namespace {

struct Row {
    std::string_view owner, names;
};

// clang-format off
constexpr Row rows[] = {
    {"",
     "__future__ _abc _aix_support _ast _asyncio _bisect _blake2 _bootsubprocess _bz2 _codecs _codecs_cn "
     "_codecs_hk _codecs_iso2022 _codecs_jp _codecs_kr _codecs_tw _collections _collections_abc _compat_pickle "
     "_compression _contextvars _crypt _csv _ctypes _curses _curses_panel _datetime _dbm _decimal _elementtree "
     "_frozen_importlib _frozen_importlib_external _functools _gdbm _hashlib _heapq _imp _io _json _locale "
     "_lsprof _lzma _markupbase _md5 _msi _multibytecodec _multiprocessing _opcode _operator _osx_support "
     "_overlapped _pickle _posixshmem _posixsubprocess _py_abc _pydecimal _pyio _queue _random _scproxy _sha1 "
     "_sha256 _sha3 _sha512 _signal _sitebuiltins _socket _sqlite3 _sre _ssl _stat _statistics _string _strptime "
     "_struct _symtable _thread _threading_local _tkinter _tokenize _tracemalloc _typing _uuid _warnings "
     "_weakref _weakrefset _winapi _zoneinfo abc aifc antigravity argparse array ast asynchat asyncio "
     "asyncio.__main__ asyncio.base_events asyncio.base_futures asyncio.base_subprocess asyncio.base_tasks "
     "asyncio.constants asyncio.coroutines asyncio.events asyncio.exceptions asyncio.format_helpers "
     "asyncio.futures asyncio.locks asyncio.log asyncio.mixins asyncio.proactor_events asyncio.protocols "
     "asyncio.queues asyncio.runners asyncio.selector_events asyncio.sslproto asyncio.staggered asyncio.streams "
     "asyncio.subprocess asyncio.taskgroups asyncio.tasks asyncio.threads asyncio.timeouts asyncio.transports "
     "asyncio.trsock asyncio.unix_events asyncio.windows_events asyncio.windows_utils asyncore atexit audioop "
     "base64 bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop "
     "collections collections.abc colorsys compileall concurrent concurrent.futures concurrent.futures._base "
     "concurrent.futures.process concurrent.futures.thread configparser contextlib contextvars copy copyreg "
     "crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email "
     "email._encoded_words email._header_value_parser email._parseaddr email._policybase email.base64mime "
     "email.charset email.contentmanager email.encoders email.errors email.feedparser email.generator "
     "email.header email.headerregistry email.iterators email.message email.mime email.parser email.policy "
     "email.quoprimime email.utils encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch "
     "fractions ftplib functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac "
     "html html.entities html.parser http http.client http.cookiejar http.cookies http.server idlelib imaplib "
     "imghdr imp importlib importlib._abc importlib._bootstrap importlib._bootstrap_external importlib.abc "
     "importlib.machinery importlib.metadata importlib.readers importlib.resources importlib.simple "
     "importlib.util inspect io ipaddress itertools json json.decoder json.encoder json.scanner json.tool "
     "keyword lib2to3 linecache locale logging logging.config logging.handlers lzma mailbox mailcap marshal math "
     "mimetypes mmap modulefinder msilib msvcrt multiprocessing multiprocessing.connection "
     "multiprocessing.context multiprocessing.dummy multiprocessing.forkserver multiprocessing.heap "
     "multiprocessing.managers multiprocessing.pool multiprocessing.popen_fork multiprocessing.popen_forkserver "
     "multiprocessing.popen_spawn_posix multiprocessing.popen_spawn_win32 multiprocessing.process "
     "multiprocessing.queues multiprocessing.reduction multiprocessing.resource_sharer "
     "multiprocessing.resource_tracker multiprocessing.shared_memory multiprocessing.sharedctypes "
     "multiprocessing.spawn multiprocessing.synchronize multiprocessing.util netrc nis nntplib nt ntpath "
     "nturl2path numbers opcode operator optparse os os.path ossaudiodev pathlib pdb pickle pickletools pipes "
     "pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc "
     "pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select "
     "selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 "
     "sqlite3.dbapi2 sqlite3.dump sre_compile sre_constants sre_parse ssl stat statistics string stringprep "
     "struct subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap "
     "this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle "
     "turtledemo types typing unicodedata unittest unittest.__main__ unittest._log unittest.async_case "
     "unittest.case unittest.loader unittest.main unittest.mock unittest.result unittest.runner unittest.signals "
     "unittest.suite unittest.util urllib urllib.error urllib.parse urllib.request urllib.response "
     "urllib.robotparser uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml "
     "xml.dom xml.etree xml.etree.ElementInclude xml.etree.ElementPath xml.etree.ElementTree "
     "xml.etree.cElementTree xml.parsers xml.sax xmlrpc zipapp zipfile zipimport zlib zoneinfo"},
    {"_asyncio.Future",
     "__await__ __class_getitem__ __del__ __iter__ _asyncio_future_blocking _callbacks _cancel_message "
     "_exception _log_traceback _loop _make_cancelled_error _result _source_traceback _state add_done_callback "
     "cancel cancelled done exception get_loop remove_done_callback result set_exception set_result"},
    {"_asyncio.Task",
     "__await__ __class_getitem__ __del__ __iter__ _asyncio_future_blocking _callbacks _cancel_message _coro "
     "_exception _fut_waiter _log_destroy_pending _log_traceback _loop _make_cancelled_error _must_cancel "
     "_result _source_traceback _state add_done_callback cancel cancelled cancelling done exception get_coro "
     "get_loop get_name get_stack print_stack remove_done_callback result set_exception set_name set_result "
     "uncancel"},
    {"_blake2.blake2b",
     "MAX_DIGEST_SIZE MAX_KEY_SIZE PERSON_SIZE SALT_SIZE __module__ block_size copy digest digest_size hexdigest "
     "name update"},
    {"_blake2.blake2s",
     "MAX_DIGEST_SIZE MAX_KEY_SIZE PERSON_SIZE SALT_SIZE __module__ block_size copy digest digest_size hexdigest "
     "name update"},
    {"_collections._tuplegetter",
     "__delete__ __get__ __set__"},
    {"_contextvars.Context",
     "__contains__ __getitem__ __iter__ __len__ copy get items keys run values"},
    {"_contextvars.ContextVar",
     "__class_getitem__ get name reset set"},
    {"_contextvars.Token",
     "MISSING __class_getitem__ old_value var"},
    {"_csv.Dialect",
     "__module__ delimiter doublequote escapechar lineterminator quotechar quoting skipinitialspace strict"},
    {"_csv.Error",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"_frozen_importlib.BuiltinImporter",
     "_ORIGIN __dict__ __module__ __weakref__ create_module exec_module find_module find_spec get_code "
     "get_source is_package load_module module_repr"},
    {"_frozen_importlib.FrozenImporter",
     "_ORIGIN _SEP __dict__ __module__ __weakref__ _fix_up_module _resolve_filename create_module exec_module "
     "find_module find_spec get_code get_source is_package load_module module_repr"},
    {"_io.BufferedRWPair",
     "__del__ __dict__ __enter__ __exit__ __iter__ __next__ _checkClosed _checkReadable _checkSeekable "
     "_checkWritable close closed detach fileno flush isatty peek read read1 readable readinto readinto1 "
     "readline readlines seek seekable tell truncate writable write writelines"},
    {"_io.BufferedRandom",
     "__del__ __dict__ __enter__ __exit__ __iter__ __next__ _checkClosed _checkReadable _checkSeekable "
     "_checkWritable _dealloc_warn _finalizing close closed detach fileno flush isatty mode name peek raw read "
     "read1 readable readinto readinto1 readline readlines seek seekable tell truncate writable write writelines"},
    {"_io.BufferedReader",
     "__del__ __dict__ __enter__ __exit__ __iter__ __next__ _checkClosed _checkReadable _checkSeekable "
     "_checkWritable _dealloc_warn _finalizing close closed detach fileno flush isatty mode name peek raw read "
     "read1 readable readinto readinto1 readline readlines seek seekable tell truncate writable write writelines"},
    {"_io.BufferedWriter",
     "__del__ __dict__ __enter__ __exit__ __iter__ __next__ _checkClosed _checkReadable _checkSeekable "
     "_checkWritable _dealloc_warn _finalizing close closed detach fileno flush isatty mode name raw read read1 "
     "readable readinto readinto1 readline readlines seek seekable tell truncate writable write writelines"},
    {"_io.BytesIO",
     "__del__ __dict__ __enter__ __exit__ __iter__ __next__ __setstate__ _checkClosed _checkReadable "
     "_checkSeekable _checkWritable close closed detach fileno flush getbuffer getvalue isatty read read1 "
     "readable readinto readinto1 readline readlines seek seekable tell truncate writable write writelines"},
    {"_io.FileIO",
     "__del__ __dict__ __enter__ __exit__ __iter__ __next__ _blksize _checkClosed _checkReadable _checkSeekable "
     "_checkWritable _dealloc_warn _finalizing close closed closefd fileno flush isatty mode read readable "
     "readall readinto readline readlines seek seekable tell truncate writable write writelines"},
    {"_io.IncrementalNewlineDecoder",
     "decode getstate newlines reset setstate"},
    {"_io.StringIO",
     "__del__ __dict__ __enter__ __exit__ __iter__ __next__ __setstate__ _checkClosed _checkReadable "
     "_checkSeekable _checkWritable close closed detach encoding errors fileno flush getvalue isatty "
     "line_buffering newlines read readable readline readlines seek seekable tell truncate writable write "
     "writelines"},
    {"_io.TextIOWrapper",
     "_CHUNK_SIZE __del__ __dict__ __enter__ __exit__ __iter__ __next__ _checkClosed _checkReadable "
     "_checkSeekable _checkWritable _finalizing buffer close closed detach encoding errors fileno flush isatty "
     "line_buffering name newlines read readable readline readlines reconfigure seek seekable tell truncate "
     "writable write write_through writelines"},
    {"_queue.Empty",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"_queue.SimpleQueue",
     "__class_getitem__ __module__ empty get get_nowait put put_nowait qsize"},
    {"_struct.Struct",
     "__module__ format iter_unpack pack pack_into size unpack unpack_from"},
    {"_thread.RLock",
     "__enter__ __exit__ __module__ _acquire_restore _at_fork_reinit _is_owned _release_save acquire release"},
    {"_thread._ExceptHookArgs",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ count exc_traceback exc_type exc_value index n_fields n_sequence_fields "
     "n_unnamed_fields thread"},
    {"_thread._local",
     "__module__"},
    {"_weakrefset.WeakSet",
     "__and__ __class_getitem__ __contains__ __dict__ __iand__ __ior__ __isub__ __iter__ __ixor__ __len__ "
     "__module__ __or__ __sub__ __weakref__ __xor__ _commit_removals add clear copy difference difference_update "
     "discard intersection intersection_update isdisjoint issubset issuperset pop remove symmetric_difference "
     "symmetric_difference_update union update"},
    {"_weakrefset._IterationGuard",
     "__dict__ __enter__ __exit__ __module__ __weakref__"},
    {"abc",
     "ABC ABCMeta __builtins__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _abc_init "
     "_abc_instancecheck _abc_register _abc_subclasscheck _get_dump _reset_caches _reset_registry "
     "abstractclassmethod abstractmethod abstractproperty abstractstaticmethod get_cache_token "
     "update_abstractmethods"},
    {"abc.ABC",
     "__abstractmethods__ __module__ __slots__ _abc_impl"},
    {"abc.ABCMeta",
     "__abstractmethods__ __annotations__ __base__ __bases__ __basicsize__ __call__ __dict__ __dictoffset__ "
     "__flags__ __instancecheck__ __itemsize__ __module__ __mro__ __name__ __or__ __prepare__ __qualname__ "
     "__ror__ __subclasscheck__ __subclasses__ __text_signature__ __weakrefoffset__ _abc_caches_clear "
     "_abc_registry_clear _dump_registry mro register"},
    {"abc.__file__",
     "/usr/lib/python3.11/abc.py"},
    {"abc.abstractclassmethod",
     "__dict__ __func__ __get__ __isabstractmethod__ __module__ __weakref__ __wrapped__"},
    {"abc.abstractproperty",
     "__delete__ __dict__ __get__ __isabstractmethod__ __module__ __set__ __set_name__ __weakref__ deleter fdel "
     "fget fset getter setter"},
    {"abc.abstractstaticmethod",
     "__call__ __dict__ __func__ __get__ __isabstractmethod__ __module__ __weakref__ __wrapped__"},
    {"argparse",
     "Action ArgumentDefaultsHelpFormatter ArgumentError ArgumentParser ArgumentTypeError BooleanOptionalAction "
     "FileType HelpFormatter MetavarTypeHelpFormatter Namespace ONE_OR_MORE OPTIONAL PARSER REMAINDER "
     "RawDescriptionHelpFormatter RawTextHelpFormatter SUPPRESS ZERO_OR_MORE _ _ActionsContainer _AppendAction "
     "_AppendConstAction _ArgumentGroup _AttributeHolder _CountAction _ExtendAction _HelpAction "
     "_MutuallyExclusiveGroup _StoreAction _StoreConstAction _StoreFalseAction _StoreTrueAction "
     "_SubParsersAction _UNRECOGNIZED_ARGS_ATTR _VersionAction __all__ __builtins__ __cached__ __doc__ __file__ "
     "__loader__ __name__ __package__ __spec__ __version__ _copy_items _get_action_name _os _re _sys ngettext "
     "warnings"},
    {"argparse.Action",
     "__call__ __dict__ __module__ __weakref__ _get_args _get_kwargs format_usage"},
    {"argparse.ArgumentDefaultsHelpFormatter",
     "_Section __dict__ __module__ __weakref__ _add_item _dedent _expand_help _fill_text _format_action "
     "_format_action_invocation _format_actions_usage _format_args _format_text _format_usage "
     "_get_default_metavar_for_optional _get_default_metavar_for_positional _get_help_string _indent "
     "_iter_indented_subactions _join_parts _metavar_formatter _split_lines add_argument add_arguments add_text "
     "add_usage end_section format_help start_section"},
    {"argparse.ArgumentError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"argparse.ArgumentParser",
     "__dict__ __module__ __weakref__ _add_action _add_container_actions _check_conflict _check_value _get_args "
     "_get_formatter _get_handler _get_kwargs _get_nargs_pattern _get_option_tuples _get_optional_actions "
     "_get_optional_kwargs _get_positional_actions _get_positional_kwargs _get_value _get_values "
     "_handle_conflict_error _handle_conflict_resolve _match_argument _match_arguments_partial _parse_known_args "
     "_parse_optional _pop_action_class _print_message _read_args_from_files _registry_get _remove_action "
     "add_argument add_argument_group add_mutually_exclusive_group add_subparsers convert_arg_line_to_args error "
     "exit format_help format_usage get_default parse_args parse_intermixed_args parse_known_args "
     "parse_known_intermixed_args print_help print_usage register set_defaults"},
    {"argparse.ArgumentTypeError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"argparse.BooleanOptionalAction",
     "__call__ __dict__ __module__ __weakref__ _get_args _get_kwargs format_usage"},
    {"argparse.FileType",
     "__call__ __dict__ __module__ __weakref__"},
    {"argparse.HelpFormatter",
     "_Section __dict__ __module__ __weakref__ _add_item _dedent _expand_help _fill_text _format_action "
     "_format_action_invocation _format_actions_usage _format_args _format_text _format_usage "
     "_get_default_metavar_for_optional _get_default_metavar_for_positional _get_help_string _indent "
     "_iter_indented_subactions _join_parts _metavar_formatter _split_lines add_argument add_arguments add_text "
     "add_usage end_section format_help start_section"},
    {"argparse.MetavarTypeHelpFormatter",
     "_Section __dict__ __module__ __weakref__ _add_item _dedent _expand_help _fill_text _format_action "
     "_format_action_invocation _format_actions_usage _format_args _format_text _format_usage "
     "_get_default_metavar_for_optional _get_default_metavar_for_positional _get_help_string _indent "
     "_iter_indented_subactions _join_parts _metavar_formatter _split_lines add_argument add_arguments add_text "
     "add_usage end_section format_help start_section"},
    {"argparse.Namespace",
     "__contains__ __dict__ __module__ __weakref__ _get_args _get_kwargs"},
    {"argparse.RawDescriptionHelpFormatter",
     "_Section __dict__ __module__ __weakref__ _add_item _dedent _expand_help _fill_text _format_action "
     "_format_action_invocation _format_actions_usage _format_args _format_text _format_usage "
     "_get_default_metavar_for_optional _get_default_metavar_for_positional _get_help_string _indent "
     "_iter_indented_subactions _join_parts _metavar_formatter _split_lines add_argument add_arguments add_text "
     "add_usage end_section format_help start_section"},
    {"argparse.RawTextHelpFormatter",
     "_Section __dict__ __module__ __weakref__ _add_item _dedent _expand_help _fill_text _format_action "
     "_format_action_invocation _format_actions_usage _format_args _format_text _format_usage "
     "_get_default_metavar_for_optional _get_default_metavar_for_positional _get_help_string _indent "
     "_iter_indented_subactions _join_parts _metavar_formatter _split_lines add_argument add_arguments add_text "
     "add_usage end_section format_help start_section"},
    {"argparse._ActionsContainer",
     "__dict__ __module__ __weakref__ _add_action _add_container_actions _check_conflict _get_handler "
     "_get_optional_kwargs _get_positional_kwargs _handle_conflict_error _handle_conflict_resolve "
     "_pop_action_class _registry_get _remove_action add_argument add_argument_group "
     "add_mutually_exclusive_group get_default register set_defaults"},
    {"argparse._AppendAction",
     "__call__ __dict__ __module__ __weakref__ _get_args _get_kwargs format_usage"},
    {"argparse._AppendConstAction",
     "__call__ __dict__ __module__ __weakref__ _get_args _get_kwargs format_usage"},
    {"argparse._ArgumentGroup",
     "__dict__ __module__ __weakref__ _add_action _add_container_actions _check_conflict _get_handler "
     "_get_optional_kwargs _get_positional_kwargs _handle_conflict_error _handle_conflict_resolve "
     "_pop_action_class _registry_get _remove_action add_argument add_argument_group "
     "add_mutually_exclusive_group get_default register set_defaults"},
    {"argparse._AttributeHolder",
     "__dict__ __module__ __weakref__ _get_args _get_kwargs"},
    {"argparse._CountAction",
     "__call__ __dict__ __module__ __weakref__ _get_args _get_kwargs format_usage"},
    {"argparse._ExtendAction",
     "__call__ __dict__ __module__ __weakref__ _get_args _get_kwargs format_usage"},
    {"argparse._HelpAction",
     "__call__ __dict__ __module__ __weakref__ _get_args _get_kwargs format_usage"},
    {"argparse._MutuallyExclusiveGroup",
     "__dict__ __module__ __weakref__ _add_action _add_container_actions _check_conflict _get_handler "
     "_get_optional_kwargs _get_positional_kwargs _handle_conflict_error _handle_conflict_resolve "
     "_pop_action_class _registry_get _remove_action add_argument add_argument_group "
     "add_mutually_exclusive_group get_default register set_defaults"},
    {"argparse._StoreAction",
     "__call__ __dict__ __module__ __weakref__ _get_args _get_kwargs format_usage"},
    {"argparse._StoreConstAction",
     "__call__ __dict__ __module__ __weakref__ _get_args _get_kwargs format_usage"},
    {"argparse._StoreFalseAction",
     "__call__ __dict__ __module__ __weakref__ _get_args _get_kwargs format_usage"},
    {"argparse._StoreTrueAction",
     "__call__ __dict__ __module__ __weakref__ _get_args _get_kwargs format_usage"},
    {"argparse._SubParsersAction",
     "_ChoicesPseudoAction __call__ __dict__ __module__ __weakref__ _get_args _get_kwargs _get_subactions "
     "add_parser format_usage"},
    {"argparse._VersionAction",
     "__call__ __dict__ __module__ __weakref__ _get_args _get_kwargs format_usage"},
    {"argparse.__file__",
     "/usr/lib/python3.11/argparse.py"},
    {"array",
     "ArrayType __doc__ __loader__ __name__ __package__ __spec__ _array_reconstructor array typecodes"},
    {"array.array",
     "__add__ __contains__ __copy__ __deepcopy__ __delitem__ __getitem__ __iadd__ __imul__ __iter__ __len__ "
     "__module__ __mul__ __rmul__ __setitem__ append buffer_info byteswap count extend frombytes fromfile "
     "fromlist fromunicode index insert itemsize pop remove reverse tobytes tofile tolist tounicode typecode"},
    {"ast",
     "AST Add And AnnAssign Assert Assign AsyncFor AsyncFunctionDef AsyncWith Attribute AugAssign AugLoad "
     "AugStore Await BinOp BitAnd BitOr BitXor BoolOp Break Bytes Call ClassDef Compare Constant Continue Del "
     "Delete Dict DictComp Div Ellipsis Eq ExceptHandler Expr Expression ExtSlice FloorDiv For FormattedValue "
     "FunctionDef FunctionType GeneratorExp Global Gt GtE If IfExp Import ImportFrom In Index IntEnum "
     "Interactive Invert Is IsNot JoinedStr LShift Lambda List ListComp Load Lt LtE MatMult Match MatchAs "
     "MatchClass MatchMapping MatchOr MatchSequence MatchSingleton MatchStar MatchValue Mod Module Mult Name "
     "NameConstant NamedExpr NodeTransformer NodeVisitor Nonlocal Not NotEq NotIn Num Or Param Pass Pow "
     "PyCF_ALLOW_TOP_LEVEL_AWAIT PyCF_ONLY_AST PyCF_TYPE_COMMENTS RShift Raise Return Set SetComp Slice Starred "
     "Store Str Sub Subscript Suite Try TryStar Tuple TypeIgnore UAdd USub UnaryOp While With Yield YieldFrom "
     "_ABC _ALL_QUOTES _INFSTR _MULTI_QUOTES _Precedence _SINGLE_QUOTES _Unparser __builtins__ __cached__ "
     "__doc__ __file__ __loader__ __name__ __package__ __spec__ _const_node_type_names _const_types "
     "_const_types_not _dims_getter _dims_setter _getter _new _pad_whitespace _setter _simple_enum "
     "_splitlines_no_ff alias arg arguments auto boolop cmpop comprehension contextmanager copy_location dump "
     "excepthandler expr expr_context fix_missing_locations get_docstring get_source_segment increment_lineno "
     "iter_child_nodes iter_fields keyword literal_eval main match_case mod nullcontext operator parse pattern "
     "slice stmt sys type_ignore unaryop unparse walk withitem"},
    {"ast.AST",
     "__dict__ __match_args__ __module__ _attributes _fields"},
    {"ast.Add",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.And",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.AnnAssign",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno value"},
    {"ast.Assert",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno msg"},
    {"ast.Assign",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno type_comment"},
    {"ast.AsyncFor",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno type_comment"},
    {"ast.AsyncFunctionDef",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno returns "
     "type_comment"},
    {"ast.AsyncWith",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno type_comment"},
    {"ast.Attribute",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.AugAssign",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.AugLoad",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.AugStore",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Await",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.BinOp",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.BitAnd",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.BitOr",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.BitXor",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.BoolOp",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Break",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Bytes",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno kind n s"},
    {"ast.Call",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.ClassDef",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Compare",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Constant",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno kind n s"},
    {"ast.Continue",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Del",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Delete",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Dict",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.DictComp",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Div",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Ellipsis",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno kind n s"},
    {"ast.Eq",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.ExceptHandler",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno name type"},
    {"ast.Expr",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Expression",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.ExtSlice",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.FloorDiv",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.For",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno type_comment"},
    {"ast.FormattedValue",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno format_spec"},
    {"ast.FunctionDef",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno returns "
     "type_comment"},
    {"ast.FunctionType",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.GeneratorExp",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Global",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Gt",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.GtE",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.If",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.IfExp",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Import",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.ImportFrom",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno level module"},
    {"ast.In",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Index",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Interactive",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Invert",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Is",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.IsNot",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.JoinedStr",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.LShift",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Lambda",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.List",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.ListComp",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Load",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Lt",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.LtE",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.MatMult",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Match",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.MatchAs",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields name pattern"},
    {"ast.MatchClass",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.MatchMapping",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields rest"},
    {"ast.MatchOr",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.MatchSequence",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.MatchSingleton",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.MatchStar",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields name"},
    {"ast.MatchValue",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Mod",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Module",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Mult",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Name",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.NameConstant",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno kind n s"},
    {"ast.NamedExpr",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.NodeTransformer",
     "__dict__ __module__ __weakref__ generic_visit visit visit_Constant"},
    {"ast.NodeVisitor",
     "__dict__ __module__ __weakref__ generic_visit visit visit_Constant"},
    {"ast.Nonlocal",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Not",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.NotEq",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.NotIn",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Num",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno kind n s"},
    {"ast.Or",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Param",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Pass",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Pow",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.RShift",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Raise",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields cause end_col_offset end_lineno exc"},
    {"ast.Return",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno value"},
    {"ast.Set",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.SetComp",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Slice",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno lower step "
     "upper"},
    {"ast.Starred",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Store",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Str",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno kind n s"},
    {"ast.Sub",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Subscript",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Suite",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.Try",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.TryStar",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.Tuple",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields dims end_col_offset end_lineno"},
    {"ast.TypeIgnore",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.UAdd",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.USub",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.UnaryOp",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.While",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.With",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno type_comment"},
    {"ast.Yield",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno value"},
    {"ast.YieldFrom",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast._ABC",
     "__abstractmethods__ __annotations__ __base__ __bases__ __basicsize__ __call__ __dict__ __dictoffset__ "
     "__flags__ __instancecheck__ __itemsize__ __module__ __mro__ __name__ __or__ __prepare__ __qualname__ "
     "__ror__ __subclasscheck__ __subclasses__ __text_signature__ __weakrefoffset__ mro"},
    {"ast._Precedence",
     "AND ARITH ATOM AWAIT BAND BXOR CMP EXPR FACTOR NAMED_EXPR NOT OR POWER SHIFT TERM TEST TUPLE YIELD __abs__ "
     "__add__ __and__ __bool__ __ceil__ __contains__ __divmod__ __float__ __floor__ __floordiv__ __getitem__ "
     "__getnewargs__ __index__ __int__ __invert__ __iter__ __len__ __lshift__ __members__ __mod__ __module__ "
     "__mul__ __name__ __neg__ __or__ __pos__ __pow__ __qualname__ __radd__ __rand__ __rdivmod__ __rfloordiv__ "
     "__rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ "
     "__rxor__ __sub__ __truediv__ __trunc__ __xor__ as_integer_ratio bit_count bit_length conjugate denominator "
     "from_bytes imag numerator real to_bytes"},
    {"ast._Unparser",
     "__dict__ __module__ __weakref__ _for_helper _function_helper _str_literal_helper _write_constant "
     "_write_docstring _write_docstring_and_traverse_body _write_fstring_inner _write_str_avoiding_backslashes "
     "binop binop_precedence binop_rassoc block boolop_precedence boolops buffered cmpops delimit delimit_if "
     "do_visit_try fill generic_visit get_precedence get_raw_docstring get_type_comment interleave items_view "
     "maybe_newline require_parens set_precedence traverse unop unop_precedence visit visit_AnnAssign "
     "visit_Assert visit_Assign visit_AsyncFor visit_AsyncFunctionDef visit_AsyncWith visit_Attribute "
     "visit_AugAssign visit_Await visit_BinOp visit_BoolOp visit_Break visit_Call visit_ClassDef visit_Compare "
     "visit_Constant visit_Continue visit_Delete visit_Dict visit_DictComp visit_Ellipsis visit_ExceptHandler "
     "visit_Expr visit_For visit_FormattedValue visit_FunctionDef visit_FunctionType visit_GeneratorExp "
     "visit_Global visit_If visit_IfExp visit_Import visit_ImportFrom visit_JoinedStr visit_Lambda visit_List "
     "visit_ListComp visit_Match visit_MatchAs visit_MatchClass visit_MatchMapping visit_MatchOr "
     "visit_MatchSequence visit_MatchSingleton visit_MatchStar visit_MatchValue visit_Module visit_Name "
     "visit_NamedExpr visit_Nonlocal visit_Pass visit_Raise visit_Return visit_Set visit_SetComp visit_Slice "
     "visit_Starred visit_Subscript visit_Try visit_TryStar visit_Tuple visit_UnaryOp visit_While visit_With "
     "visit_Yield visit_YieldFrom visit_alias visit_arg visit_arguments visit_comprehension visit_keyword "
     "visit_match_case visit_withitem write"},
    {"ast.__file__",
     "/usr/lib/python3.11/ast.py"},
    {"ast.alias",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields asname end_col_offset end_lineno"},
    {"ast.arg",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields annotation end_col_offset end_lineno "
     "type_comment"},
    {"ast.arguments",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields kwarg vararg"},
    {"ast.boolop",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.cmpop",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.comprehension",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.excepthandler",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.expr",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.expr_context",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.keyword",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields arg end_col_offset end_lineno"},
    {"ast.match_case",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields guard"},
    {"ast.mod",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.operator",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.pattern",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.slice",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.stmt",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields end_col_offset end_lineno"},
    {"ast.type_ignore",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.unaryop",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields"},
    {"ast.withitem",
     "__dict__ __match_args__ __module__ __weakref__ _attributes _fields optional_vars"},
    {"asyncio",
     "ALL_COMPLETED AbstractChildWatcher AbstractEventLoop AbstractEventLoopPolicy AbstractServer Barrier "
     "BaseEventLoop BaseProtocol BaseTransport BoundedSemaphore BrokenBarrierError BufferedProtocol "
     "CancelledError Condition DatagramProtocol DatagramTransport DefaultEventLoopPolicy Event FIRST_COMPLETED "
     "FIRST_EXCEPTION FastChildWatcher Future Handle IncompleteReadError InvalidStateError LifoQueue "
     "LimitOverrunError Lock MultiLoopChildWatcher PidfdChildWatcher PriorityQueue Protocol Queue QueueEmpty "
     "QueueFull ReadTransport Runner SafeChildWatcher SelectorEventLoop Semaphore SendfileNotAvailableError "
     "Server StreamReader StreamReaderProtocol StreamWriter SubprocessProtocol SubprocessTransport Task "
     "TaskGroup ThreadedChildWatcher Timeout TimeoutError TimerHandle Transport WriteTransport __all__ "
     "__builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __path__ __spec__ _enter_task "
     "_get_running_loop _leave_task _register_task _set_running_loop _unregister_task all_tasks as_completed "
     "base_events base_futures base_subprocess base_tasks constants coroutines create_subprocess_exec "
     "create_subprocess_shell create_task current_task ensure_future events exceptions format_helpers futures "
     "gather get_child_watcher get_event_loop get_event_loop_policy get_running_loop iscoroutine "
     "iscoroutinefunction isfuture locks log mixins new_event_loop open_connection open_unix_connection "
     "protocols queues run run_coroutine_threadsafe runners selector_events set_child_watcher set_event_loop "
     "set_event_loop_policy shield sleep sslproto staggered start_server start_unix_server streams subprocess "
     "sys taskgroups tasks threads timeout timeout_at timeouts to_thread transports trsock unix_events wait "
     "wait_for wrap_future"},
    {"asyncio.__file__",
     "/usr/lib/python3.11/asyncio/__init__.py"},
    {"asyncio.base_events",
     "BaseEventLoop MAXIMUM_SELECT_TIMEOUT Server _HAS_IPv6 _MIN_CANCELLED_TIMER_HANDLES_FRACTION "
     "_MIN_SCHEDULED_TIMER_HANDLES _SendfileFallbackProtocol __all__ __builtins__ __cached__ __doc__ __file__ "
     "__loader__ __name__ __package__ __spec__ _check_ssl_socket _format_handle _format_pipe "
     "_interleave_addrinfos _ipaddr_info _run_until_complete_cb _set_nodelay _set_reuseport collections "
     "concurrent constants coroutines events exceptions functools futures heapq itertools logger os protocols "
     "socket ssl sslproto staggered stat subprocess sys tasks threading time traceback transports trsock "
     "warnings weakref"},
    {"asyncio.base_events.BaseEventLoop",
     "__del__ __dict__ __module__ __weakref__ _add_callback _add_callback_signalsafe _asyncgen_finalizer_hook "
     "_asyncgen_firstiter_hook _call_soon _check_callback _check_closed _check_default_executor _check_running "
     "_check_sendfile_params _check_thread _connect_sock _create_connection_transport _create_server_getaddrinfo "
     "_do_shutdown _ensure_resolved _getaddrinfo_debug _log_subprocess _make_datagram_transport "
     "_make_read_pipe_transport _make_socket_transport _make_ssl_transport _make_subprocess_transport "
     "_make_write_pipe_transport _process_events _run_once _sendfile_fallback _sendfile_native "
     "_set_coroutine_origin_tracking _sock_sendfile_fallback _sock_sendfile_native _timer_handle_cancelled "
     "_write_to_self add_reader add_signal_handler add_writer call_at call_exception_handler call_later "
     "call_soon call_soon_threadsafe close connect_accepted_socket connect_read_pipe connect_write_pipe "
     "create_connection create_datagram_endpoint create_future create_server create_task create_unix_connection "
     "create_unix_server default_exception_handler get_debug get_exception_handler get_task_factory getaddrinfo "
     "getnameinfo is_closed is_running remove_reader remove_signal_handler remove_writer run_forever "
     "run_in_executor run_until_complete sendfile set_debug set_default_executor set_exception_handler "
     "set_task_factory shutdown_asyncgens shutdown_default_executor sock_accept sock_connect sock_recv "
     "sock_recv_into sock_recvfrom sock_recvfrom_into sock_sendall sock_sendfile sock_sendto start_tls stop "
     "subprocess_exec subprocess_shell time"},
    {"asyncio.base_events.Server",
     "__aenter__ __aexit__ __dict__ __module__ __weakref__ _attach _detach _start_serving _wakeup close get_loop "
     "is_serving serve_forever sockets start_serving wait_closed"},
    {"asyncio.base_events._SendfileFallbackProtocol",
     "__dict__ __module__ __slots__ __weakref__ connection_lost connection_made data_received drain eof_received "
     "pause_writing restore resume_writing"},
    {"asyncio.base_events.__file__",
     "/usr/lib/python3.11/asyncio/base_events.py"},
    {"asyncio.coroutines",
     "_COROUTINE_TYPES __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ "
     "_format_coroutine _is_coroutine _is_debug_mode _iscoroutine_typecache collections inspect iscoroutine "
     "iscoroutinefunction os sys traceback types"},
    {"asyncio.coroutines.__file__",
     "/usr/lib/python3.11/asyncio/coroutines.py"},
    {"asyncio.events",
     "AbstractEventLoop AbstractEventLoopPolicy AbstractServer BaseDefaultEventLoopPolicy Handle TimerHandle "
     "_RunningLoop __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ "
     "_c__get_event_loop _c__get_running_loop _c__set_running_loop _c_get_event_loop _c_get_running_loop "
     "_event_loop_policy _get_event_loop _get_running_loop _init_event_loop_policy _lock _py__get_event_loop "
     "_py__get_running_loop _py__set_running_loop _py_get_event_loop _py_get_running_loop _running_loop "
     "_set_running_loop contextvars format_helpers get_child_watcher get_event_loop get_event_loop_policy "
     "get_running_loop new_event_loop os set_child_watcher set_event_loop set_event_loop_policy socket "
     "subprocess sys threading"},
    {"asyncio.events.AbstractEventLoop",
     "__dict__ __module__ __weakref__ _timer_handle_cancelled add_reader add_signal_handler add_writer call_at "
     "call_exception_handler call_later call_soon call_soon_threadsafe close connect_accepted_socket "
     "connect_read_pipe connect_write_pipe create_connection create_datagram_endpoint create_future "
     "create_server create_task create_unix_connection create_unix_server default_exception_handler get_debug "
     "get_exception_handler get_task_factory getaddrinfo getnameinfo is_closed is_running remove_reader "
     "remove_signal_handler remove_writer run_forever run_in_executor run_until_complete sendfile set_debug "
     "set_default_executor set_exception_handler set_task_factory shutdown_asyncgens shutdown_default_executor "
     "sock_accept sock_connect sock_recv sock_recv_into sock_recvfrom sock_recvfrom_into sock_sendall "
     "sock_sendfile sock_sendto start_tls stop subprocess_exec subprocess_shell time"},
    {"asyncio.events.AbstractEventLoopPolicy",
     "__dict__ __module__ __weakref__ get_child_watcher get_event_loop new_event_loop set_child_watcher "
     "set_event_loop"},
    {"asyncio.events.AbstractServer",
     "__aenter__ __aexit__ __dict__ __module__ __weakref__ close get_loop is_serving serve_forever start_serving "
     "wait_closed"},
    {"asyncio.events.BaseDefaultEventLoopPolicy",
     "_Local __dict__ __module__ __weakref__ _loop_factory get_child_watcher get_event_loop new_event_loop "
     "set_child_watcher set_event_loop"},
    {"asyncio.events.Handle",
     "__module__ __slots__ __weakref__ _args _callback _cancelled _context _loop _repr _repr_info _run "
     "_source_traceback cancel cancelled"},
    {"asyncio.events.TimerHandle",
     "__module__ __slots__ __weakref__ _args _callback _cancelled _context _loop _repr _repr_info _run "
     "_scheduled _source_traceback _when cancel cancelled when"},
    {"asyncio.events._RunningLoop",
     "__dict__ __module__ loop_pid"},
    {"asyncio.events.__file__",
     "/usr/lib/python3.11/asyncio/events.py"},
    {"asyncio.exceptions",
     "BrokenBarrierError CancelledError IncompleteReadError InvalidStateError LimitOverrunError "
     "SendfileNotAvailableError TimeoutError __all__ __builtins__ __cached__ __doc__ __file__ __loader__ "
     "__name__ __package__ __spec__"},
    {"asyncio.exceptions.BrokenBarrierError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"asyncio.exceptions.CancelledError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"asyncio.exceptions.IncompleteReadError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"asyncio.exceptions.InvalidStateError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"asyncio.exceptions.LimitOverrunError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"asyncio.exceptions.SendfileNotAvailableError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"asyncio.exceptions.__file__",
     "/usr/lib/python3.11/asyncio/exceptions.py"},
    {"asyncio.futures",
     "Future GenericAlias STACK_DEBUG _CANCELLED _CFuture _FINISHED _PENDING _PyFuture __all__ __builtins__ "
     "__cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _asyncio _chain_future "
     "_convert_future_exc _copy_future_state _get_loop _set_concurrent_future_state _set_result_unless_cancelled "
     "base_futures concurrent contextvars events exceptions format_helpers isfuture logging sys wrap_future"},
    {"asyncio.futures.Future",
     "_Future__log_traceback _Future__schedule_callbacks __await__ __class_getitem__ __del__ __dict__ __iter__ "
     "__module__ __weakref__ _asyncio_future_blocking _cancel_message _cancelled_exc _exception _log_traceback "
     "_loop _make_cancelled_error _result _source_traceback _state add_done_callback cancel cancelled done "
     "exception get_loop remove_done_callback result set_exception set_result"},
    {"asyncio.futures.__file__",
     "/usr/lib/python3.11/asyncio/futures.py"},
    {"asyncio.locks",
     "Barrier BoundedSemaphore Condition Event Lock Semaphore _BarrierState _ContextManagerMixin __all__ "
     "__builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ collections enum "
     "exceptions mixins tasks"},
    {"asyncio.locks.Barrier",
     "__aenter__ __aexit__ __dict__ __module__ __weakref__ _block _exit _get_loop _loop _release _wait abort "
     "broken n_waiting parties reset wait"},
    {"asyncio.locks.BoundedSemaphore",
     "__aenter__ __aexit__ __dict__ __module__ __weakref__ _get_loop _loop _wake_up_next acquire locked release"},
    {"asyncio.locks.Condition",
     "__aenter__ __aexit__ __dict__ __module__ __weakref__ _get_loop _loop notify notify_all wait wait_for"},
    {"asyncio.locks.Event",
     "__dict__ __module__ __weakref__ _get_loop _loop clear is_set set wait"},
    {"asyncio.locks.Lock",
     "__aenter__ __aexit__ __dict__ __module__ __weakref__ _get_loop _loop _wake_up_first acquire locked release"},
    {"asyncio.locks.Semaphore",
     "__aenter__ __aexit__ __dict__ __module__ __weakref__ _get_loop _loop _wake_up_next acquire locked release"},
    {"asyncio.locks._BarrierState",
     "BROKEN DRAINING FILLING RESETTING __contains__ __getitem__ __iter__ __len__ __members__ __module__ "
     "__name__ __qualname__"},
    {"asyncio.locks._ContextManagerMixin",
     "__aenter__ __aexit__ __dict__ __module__ __weakref__"},
    {"asyncio.locks.__file__",
     "/usr/lib/python3.11/asyncio/locks.py"},
    {"asyncio.protocols.BaseProtocol",
     "__module__ __slots__ connection_lost connection_made pause_writing resume_writing"},
    {"asyncio.protocols.BufferedProtocol",
     "__module__ __slots__ buffer_updated connection_lost connection_made eof_received get_buffer pause_writing "
     "resume_writing"},
    {"asyncio.protocols.DatagramProtocol",
     "__module__ __slots__ connection_lost connection_made datagram_received error_received pause_writing "
     "resume_writing"},
    {"asyncio.protocols.Protocol",
     "__module__ __slots__ connection_lost connection_made data_received eof_received pause_writing "
     "resume_writing"},
    {"asyncio.protocols.SubprocessProtocol",
     "__module__ __slots__ connection_lost connection_made pause_writing pipe_connection_lost pipe_data_received "
     "process_exited resume_writing"},
    {"asyncio.queues",
     "GenericAlias LifoQueue PriorityQueue Queue QueueEmpty QueueFull __all__ __builtins__ __cached__ __doc__ "
     "__file__ __loader__ __name__ __package__ __spec__ collections heapq locks mixins"},
    {"asyncio.queues.LifoQueue",
     "__class_getitem__ __dict__ __module__ __weakref__ _format _get _get_loop _init _loop _put _wakeup_next "
     "empty full get get_nowait join maxsize put put_nowait qsize task_done"},
    {"asyncio.queues.PriorityQueue",
     "__class_getitem__ __dict__ __module__ __weakref__ _format _get _get_loop _init _loop _put _wakeup_next "
     "empty full get get_nowait join maxsize put put_nowait qsize task_done"},
    {"asyncio.queues.Queue",
     "__class_getitem__ __dict__ __module__ __weakref__ _format _get _get_loop _init _loop _put _wakeup_next "
     "empty full get get_nowait join maxsize put put_nowait qsize task_done"},
    {"asyncio.queues.QueueEmpty",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"asyncio.queues.QueueFull",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"asyncio.queues.__file__",
     "/usr/lib/python3.11/asyncio/queues.py"},
    {"asyncio.runners",
     "Runner _State __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ "
     "_cancel_all_tasks contextvars coroutines enum events exceptions functools run signal sys tasks threading"},
    {"asyncio.runners.Runner",
     "__dict__ __enter__ __exit__ __module__ __weakref__ _lazy_init _on_sigint close get_loop run"},
    {"asyncio.runners._State",
     "CLOSED CREATED INITIALIZED __contains__ __getitem__ __iter__ __len__ __members__ __module__ __name__ "
     "__qualname__"},
    {"asyncio.runners.__file__",
     "/usr/lib/python3.11/asyncio/runners.py"},
    {"asyncio.streams.StreamReader",
     "__aiter__ __anext__ __dict__ __module__ __weakref__ _maybe_resume_transport _source_traceback "
     "_wait_for_data _wakeup_waiter at_eof exception feed_data feed_eof read readexactly readline readuntil "
     "set_exception set_transport"},
    {"asyncio.streams.StreamReaderProtocol",
     "__del__ __dict__ __module__ __slots__ __weakref__ _drain_helper _get_close_waiter _replace_writer "
     "_source_traceback _stream_reader connection_lost connection_made data_received eof_received pause_writing "
     "resume_writing"},
    {"asyncio.streams.StreamWriter",
     "__dict__ __module__ __weakref__ can_write_eof close drain get_extra_info is_closing start_tls transport "
     "wait_closed write write_eof writelines"},
    {"asyncio.taskgroups",
     "TaskGroup __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ events "
     "exceptions tasks"},
    {"asyncio.taskgroups.TaskGroup",
     "__aenter__ __aexit__ __dict__ __module__ __weakref__ _abort _is_base_error _on_task_done create_task"},
    {"asyncio.taskgroups.__file__",
     "/usr/lib/python3.11/asyncio/taskgroups.py"},
    {"asyncio.tasks",
     "ALL_COMPLETED FIRST_COMPLETED FIRST_EXCEPTION GenericAlias Task _CTask _GatheringFuture _PyTask __all__ "
     "__builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __sleep0 __spec__ _all_tasks "
     "_asyncio _c_enter_task _c_leave_task _c_register_task _c_unregister_task _cancel_and_wait _current_tasks "
     "_ensure_future _enter_task _is_coroutine _leave_task _py_enter_task _py_leave_task _py_register_task "
     "_py_unregister_task _register_task _release_waiter _set_task_name _task_name_counter _unregister_task "
     "_wait _wrap_awaitable all_tasks as_completed base_tasks concurrent contextvars coroutines create_task "
     "current_task ensure_future events exceptions functools futures gather inspect itertools "
     "run_coroutine_threadsafe shield sleep types wait wait_for warnings weakref"},
    {"asyncio.tasks.Task",
     "_Future__log_traceback _Future__schedule_callbacks _Task__step _Task__wakeup __await__ __class_getitem__ "
     "__del__ __dict__ __iter__ __module__ __weakref__ _asyncio_future_blocking _cancel_message _cancelled_exc "
     "_exception _log_destroy_pending _log_traceback _loop _make_cancelled_error _result _source_traceback "
     "_state add_done_callback cancel cancelled cancelling done exception get_coro get_loop get_name get_stack "
     "print_stack remove_done_callback result set_exception set_name set_result uncancel"},
    {"asyncio.tasks._GatheringFuture",
     "__await__ __class_getitem__ __del__ __iter__ __module__ _asyncio_future_blocking _callbacks "
     "_cancel_message _exception _log_traceback _loop _make_cancelled_error _result _source_traceback _state "
     "add_done_callback cancel cancelled done exception get_loop remove_done_callback result set_exception "
     "set_result"},
    {"asyncio.tasks.__file__",
     "/usr/lib/python3.11/asyncio/tasks.py"},
    {"asyncio.threads",
     "__all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ contextvars "
     "events functools to_thread"},
    {"asyncio.threads.__file__",
     "/usr/lib/python3.11/asyncio/threads.py"},
    {"asyncio.timeouts",
     "Optional Timeout TracebackType Type _State __all__ __builtins__ __cached__ __doc__ __file__ __loader__ "
     "__name__ __package__ __spec__ enum events exceptions final tasks timeout timeout_at"},
    {"asyncio.timeouts.Timeout",
     "__aenter__ __aexit__ __dict__ __final__ __module__ __weakref__ _on_timeout expired reschedule when"},
    {"asyncio.timeouts._State",
     "CREATED ENTERED EXITED EXPIRED EXPIRING __contains__ __getitem__ __iter__ __len__ __members__ __module__ "
     "__name__ __qualname__"},
    {"asyncio.timeouts.__file__",
     "/usr/lib/python3.11/asyncio/timeouts.py"},
    {"asyncio.transports.BaseTransport",
     "__module__ __slots__ _extra close get_extra_info get_protocol is_closing set_protocol"},
    {"asyncio.transports.DatagramTransport",
     "__module__ __slots__ _extra abort close get_extra_info get_protocol is_closing sendto set_protocol"},
    {"asyncio.transports.ReadTransport",
     "__module__ __slots__ _extra close get_extra_info get_protocol is_closing is_reading pause_reading "
     "resume_reading set_protocol"},
    {"asyncio.transports.SubprocessTransport",
     "__module__ __slots__ _extra close get_extra_info get_pid get_pipe_transport get_protocol get_returncode "
     "is_closing kill send_signal set_protocol terminate"},
    {"asyncio.transports.Transport",
     "__module__ __slots__ _extra abort can_write_eof close get_extra_info get_protocol get_write_buffer_limits "
     "get_write_buffer_size is_closing is_reading pause_reading resume_reading set_protocol "
     "set_write_buffer_limits write write_eof writelines"},
    {"asyncio.transports.WriteTransport",
     "__module__ __slots__ _extra abort can_write_eof close get_extra_info get_protocol get_write_buffer_limits "
     "get_write_buffer_size is_closing set_protocol set_write_buffer_limits write write_eof writelines"},
    {"asyncio.unix_events.AbstractChildWatcher",
     "__dict__ __enter__ __exit__ __module__ __weakref__ add_child_handler attach_loop close is_active "
     "remove_child_handler"},
    {"asyncio.unix_events.FastChildWatcher",
     "__dict__ __enter__ __exit__ __module__ __weakref__ _do_waitpid _do_waitpid_all _sig_chld add_child_handler "
     "attach_loop close is_active remove_child_handler"},
    {"asyncio.unix_events.MultiLoopChildWatcher",
     "__dict__ __enter__ __exit__ __module__ __weakref__ _do_waitpid _do_waitpid_all _sig_chld add_child_handler "
     "attach_loop close is_active remove_child_handler"},
    {"asyncio.unix_events.PidfdChildWatcher",
     "__dict__ __enter__ __exit__ __module__ __weakref__ _do_wait add_child_handler attach_loop close is_active "
     "remove_child_handler"},
    {"asyncio.unix_events.SafeChildWatcher",
     "__dict__ __enter__ __exit__ __module__ __weakref__ _do_waitpid _do_waitpid_all _sig_chld add_child_handler "
     "attach_loop close is_active remove_child_handler"},
    {"asyncio.unix_events.ThreadedChildWatcher",
     "__del__ __dict__ __enter__ __exit__ __module__ __weakref__ _do_waitpid _join_threads add_child_handler "
     "attach_loop close is_active remove_child_handler"},
    {"asyncio.unix_events._UnixDefaultEventLoopPolicy",
     "_Local __dict__ __module__ __weakref__ _init_watcher _loop_factory get_child_watcher get_event_loop "
     "new_event_loop set_child_watcher set_event_loop"},
    {"asyncio.unix_events._UnixSelectorEventLoop",
     "__del__ __dict__ __module__ __weakref__ _accept_connection _accept_connection2 _add_callback "
     "_add_callback_signalsafe _add_reader _add_writer _asyncgen_finalizer_hook _asyncgen_firstiter_hook "
     "_asyncgens _asyncgens_shutdown_called _call_soon _check_callback _check_closed _check_default_executor "
     "_check_running _check_sendfile_params _check_signal _check_thread _child_watcher_callback "
     "_clock_resolution _close_self_pipe _closed _connect_sock _coroutine_origin_tracking_enabled "
     "_coroutine_origin_tracking_saved_depth _create_connection_transport _create_server_getaddrinfo _csock "
     "_current_handle _debug _default_executor _do_shutdown _ensure_fd_no_transport _ensure_resolved "
     "_exception_handler _executor_shutdown_called _getaddrinfo_debug _handle_signal _internal_fds "
     "_log_subprocess _make_datagram_transport _make_read_pipe_transport _make_self_pipe _make_socket_transport "
     "_make_ssl_transport _make_subprocess_transport _make_write_pipe_transport _process_events "
     "_process_self_data _read_from_self _ready _remove_reader _remove_writer _run_once _scheduled _selector "
     "_sendfile_fallback _sendfile_native _set_coroutine_origin_tracking _signal_handlers _sock_accept "
     "_sock_add_cancellation_callback _sock_connect _sock_connect_cb _sock_read_done _sock_recv _sock_recv_into "
     "_sock_recvfrom _sock_recvfrom_into _sock_sendall _sock_sendfile_fallback _sock_sendfile_native "
     "_sock_sendfile_native_impl _sock_sendfile_update_filepos _sock_sendto _sock_write_done _ssock "
     "_start_serving _stop_serving _stopping _task_factory _thread_id _timer_cancelled_count "
     "_timer_handle_cancelled _transports _write_to_self add_reader add_signal_handler add_writer call_at "
     "call_exception_handler call_later call_soon call_soon_threadsafe close connect_accepted_socket "
     "connect_read_pipe connect_write_pipe create_connection create_datagram_endpoint create_future "
     "create_server create_task create_unix_connection create_unix_server default_exception_handler get_debug "
     "get_exception_handler get_task_factory getaddrinfo getnameinfo is_closed is_running remove_reader "
     "remove_signal_handler remove_writer run_forever run_in_executor run_until_complete sendfile set_debug "
     "set_default_executor set_exception_handler set_task_factory shutdown_asyncgens shutdown_default_executor "
     "slow_callback_duration sock_accept sock_connect sock_recv sock_recv_into sock_recvfrom sock_recvfrom_into "
     "sock_sendall sock_sendfile sock_sendto start_tls stop subprocess_exec subprocess_shell time"},
    {"atexit",
     "__doc__ __loader__ __name__ __package__ __spec__ _clear _ncallbacks _run_exitfuncs register unregister"},
    {"base64",
     "MAXBINSIZE MAXLINESIZE _85encode _A85END _A85START _B32_DECODE_DOCSTRING _B32_DECODE_MAP01_DOCSTRING "
     "_B32_ENCODE_DOCSTRING __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ "
     "__spec__ _a85chars _a85chars2 _b32alphabet _b32decode _b32encode _b32hexalphabet _b32rev _b32tab2 "
     "_b85alphabet _b85chars _b85chars2 _b85dec _bytes_from_decode_data _input_type_check "
     "_urlsafe_decode_translation _urlsafe_encode_translation a85decode a85encode b16decode b16encode b32decode "
     "b32encode b32hexdecode b32hexencode b64decode b64encode b85decode b85encode binascii bytes_types decode "
     "decodebytes encode encodebytes main re standard_b64decode standard_b64encode struct test urlsafe_b64decode "
     "urlsafe_b64encode"},
    {"base64.__file__",
     "/usr/lib/python3.11/base64.py"},
    {"binascii",
     "Error Incomplete __doc__ __loader__ __name__ __package__ __spec__ a2b_base64 a2b_hex a2b_qp a2b_uu "
     "b2a_base64 b2a_hex b2a_qp b2a_uu crc32 crc_hqx hexlify unhexlify"},
    {"binascii.Error",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"binascii.Incomplete",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"bisect",
     "__builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ bisect bisect_left "
     "bisect_right insort insort_left insort_right"},
    {"bisect.__file__",
     "/usr/lib/python3.11/bisect.py"},
    {"builtins",
     "__name__ __doc__ __package__ __loader__ __spec__ __build_class__ __import__ abs all any ascii bin "
     "breakpoint callable chr compile delattr dir divmod eval exec format getattr globals hasattr hash hex id "
     "input isinstance issubclass iter aiter len locals max min next anext oct ord pow print repr round setattr "
     "sorted sum vars None Ellipsis NotImplemented False True bool memoryview bytearray bytes classmethod "
     "complex dict enumerate filter float frozenset property int list map object range reversed set slice "
     "staticmethod str super tuple type zip __debug__ BaseException BaseExceptionGroup Exception GeneratorExit "
     "KeyboardInterrupt SystemExit ArithmeticError AssertionError AttributeError BufferError EOFError "
     "ImportError LookupError MemoryError NameError OSError ReferenceError RuntimeError StopAsyncIteration "
     "StopIteration SyntaxError SystemError TypeError ValueError Warning FloatingPointError OverflowError "
     "ZeroDivisionError BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning "
     "PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning UnicodeWarning UserWarning "
     "BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError InterruptedError "
     "IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError IndentationError "
     "IndexError KeyError ModuleNotFoundError NotImplementedError RecursionError UnboundLocalError UnicodeError "
     "BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError TabError "
     "UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError ExceptionGroup EnvironmentError IOError open "
     "quit exit copyright credits license help"},
    {"builtins.ArithmeticError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.AssertionError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.AttributeError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args name obj "
     "with_traceback"},
    {"builtins.BaseException",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.BaseExceptionGroup",
     "__cause__ __class_getitem__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note "
     "args derive exceptions message split subgroup with_traceback"},
    {"builtins.BlockingIOError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "characters_written errno filename filename2 strerror with_traceback"},
    {"builtins.BrokenPipeError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "characters_written errno filename filename2 strerror with_traceback"},
    {"builtins.BufferError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.BytesWarning",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.ChildProcessError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "characters_written errno filename filename2 strerror with_traceback"},
    {"builtins.ConnectionAbortedError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "characters_written errno filename filename2 strerror with_traceback"},
    {"builtins.ConnectionError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "characters_written errno filename filename2 strerror with_traceback"},
    {"builtins.ConnectionRefusedError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "characters_written errno filename filename2 strerror with_traceback"},
    {"builtins.ConnectionResetError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "characters_written errno filename filename2 strerror with_traceback"},
    {"builtins.DeprecationWarning",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.EOFError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.EncodingWarning",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.Exception",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.ExceptionGroup",
     "__cause__ __class_getitem__ __context__ __dict__ __module__ __setstate__ __suppress_context__ "
     "__traceback__ __weakref__ add_note args derive exceptions message split subgroup with_traceback"},
    {"builtins.FileExistsError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "characters_written errno filename filename2 strerror with_traceback"},
    {"builtins.FileNotFoundError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "characters_written errno filename filename2 strerror with_traceback"},
    {"builtins.FloatingPointError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.FutureWarning",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.GeneratorExit",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.ImportError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args msg name path "
     "with_traceback"},
    {"builtins.ImportWarning",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.IndentationError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args end_lineno "
     "end_offset filename lineno msg offset print_file_and_line text with_traceback"},
    {"builtins.IndexError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.InterruptedError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "characters_written errno filename filename2 strerror with_traceback"},
    {"builtins.IsADirectoryError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "characters_written errno filename filename2 strerror with_traceback"},
    {"builtins.KeyError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.KeyboardInterrupt",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.LookupError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.MemoryError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.ModuleNotFoundError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args msg name path "
     "with_traceback"},
    {"builtins.NameError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args name "
     "with_traceback"},
    {"builtins.NoneType",
     "__bool__"},
    {"builtins.NotADirectoryError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "characters_written errno filename filename2 strerror with_traceback"},
    {"builtins.NotImplementedError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.NotImplementedType",
     "__bool__"},
    {"builtins.OSError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "characters_written errno filename filename2 strerror with_traceback"},
    {"builtins.OverflowError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.PendingDeprecationWarning",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.PermissionError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "characters_written errno filename filename2 strerror with_traceback"},
    {"builtins.ProcessLookupError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "characters_written errno filename filename2 strerror with_traceback"},
    {"builtins.RecursionError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.ReferenceError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.ResourceWarning",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.RuntimeError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.RuntimeWarning",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.StopAsyncIteration",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.StopIteration",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args value "
     "with_traceback"},
    {"builtins.SyntaxError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args end_lineno "
     "end_offset filename lineno msg offset print_file_and_line text with_traceback"},
    {"builtins.SyntaxWarning",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.SystemError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.SystemExit",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args code "
     "with_traceback"},
    {"builtins.TabError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args end_lineno "
     "end_offset filename lineno msg offset print_file_and_line text with_traceback"},
    {"builtins.TimeoutError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "characters_written errno filename filename2 strerror with_traceback"},
    {"builtins.TypeError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.UnboundLocalError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args name "
     "with_traceback"},
    {"builtins.UnicodeDecodeError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args encoding end "
     "object reason start with_traceback"},
    {"builtins.UnicodeEncodeError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args encoding end "
     "object reason start with_traceback"},
    {"builtins.UnicodeError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.UnicodeTranslateError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args encoding end "
     "object reason start with_traceback"},
    {"builtins.UnicodeWarning",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.UserWarning",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.ValueError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.Warning",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.ZeroDivisionError",
     "__cause__ __context__ __dict__ __setstate__ __suppress_context__ __traceback__ add_note args "
     "with_traceback"},
    {"builtins.async_generator",
     "__aiter__ __anext__ __class_getitem__ __del__ __name__ __qualname__ aclose ag_await ag_code ag_frame "
     "ag_running asend athrow"},
    {"builtins.bool",
     "__abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ "
     "__index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ "
     "__rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ "
     "__rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__ as_integer_ratio bit_count bit_length "
     "conjugate denominator from_bytes imag numerator real to_bytes"},
    {"builtins.builtin_function_or_method",
     "__call__ __module__ __name__ __qualname__ __self__ __text_signature__"},
    {"builtins.bytearray",
     "__add__ __alloc__ __contains__ __delitem__ __getitem__ __iadd__ __imul__ __iter__ __len__ __mod__ __mul__ "
     "__rmod__ __rmul__ __setitem__ append capitalize center clear copy count decode endswith expandtabs extend "
     "find fromhex hex index insert isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust "
     "lower lstrip maketrans partition pop remove removeprefix removesuffix replace reverse rfind rindex rjust "
     "rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill"},
    {"builtins.bytearray_iterator",
     "__iter__ __length_hint__ __next__ __setstate__"},
    {"builtins.bytes",
     "__add__ __bytes__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mod__ __mul__ __rmod__ "
     "__rmul__ capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii "
     "isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix "
     "removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip "
     "swapcase title translate upper zfill"},
    {"builtins.bytes_iterator",
     "__iter__ __length_hint__ __next__ __setstate__"},
    {"builtins.callable_iterator",
     "__iter__ __next__"},
    {"builtins.cell",
     "cell_contents"},
    {"builtins.classmethod",
     "__dict__ __func__ __get__ __isabstractmethod__ __wrapped__"},
    {"builtins.classmethod_descriptor",
     "__call__ __get__ __name__ __objclass__ __qualname__ __text_signature__"},
    {"builtins.code",
     "_co_code_adaptive _varname_from_oparg co_argcount co_cellvars co_code co_consts co_exceptiontable "
     "co_filename co_firstlineno co_flags co_freevars co_kwonlyargcount co_lines co_linetable co_lnotab co_name "
     "co_names co_nlocals co_positions co_posonlyargcount co_qualname co_stacksize co_varnames replace"},
    {"builtins.complex",
     "__abs__ __add__ __bool__ __complex__ __getnewargs__ __mul__ __neg__ __pos__ __pow__ __radd__ __rmul__ "
     "__rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ conjugate imag real"},
    {"builtins.coroutine",
     "__await__ __del__ __name__ __qualname__ close cr_await cr_code cr_frame cr_origin cr_running cr_suspended "
     "send throw"},
    {"builtins.coroutine_wrapper",
     "__iter__ __next__ close send throw"},
    {"builtins.dict",
     "__class_getitem__ __contains__ __delitem__ __getitem__ __ior__ __iter__ __len__ __or__ __reversed__ "
     "__ror__ __setitem__ clear copy fromkeys get items keys pop popitem setdefault update values"},
    {"builtins.dict_itemiterator",
     "__iter__ __length_hint__ __next__"},
    {"builtins.dict_items",
     "__and__ __contains__ __iter__ __len__ __or__ __rand__ __reversed__ __ror__ __rsub__ __rxor__ __sub__ "
     "__xor__ isdisjoint mapping"},
    {"builtins.dict_keyiterator",
     "__iter__ __length_hint__ __next__"},
    {"builtins.dict_keys",
     "__and__ __contains__ __iter__ __len__ __or__ __rand__ __reversed__ __ror__ __rsub__ __rxor__ __sub__ "
     "__xor__ isdisjoint mapping"},
    {"builtins.dict_reverseitemiterator",
     "__iter__ __length_hint__ __next__"},
    {"builtins.dict_reversekeyiterator",
     "__iter__ __length_hint__ __next__"},
    {"builtins.dict_reversevalueiterator",
     "__iter__ __length_hint__ __next__"},
    {"builtins.dict_valueiterator",
     "__iter__ __length_hint__ __next__"},
    {"builtins.dict_values",
     "__iter__ __len__ __reversed__ mapping"},
    {"builtins.ellipsis",
     ""},
    {"builtins.enumerate",
     "__class_getitem__ __iter__ __next__"},
    {"builtins.filter",
     "__iter__ __next__"},
    {"builtins.float",
     "__abs__ __add__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getformat__ __getnewargs__ "
     "__int__ __mod__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ "
     "__round__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ __trunc__ as_integer_ratio conjugate fromhex "
     "hex imag is_integer real"},
    {"builtins.frame",
     "clear f_back f_builtins f_code f_globals f_lasti f_lineno f_locals f_trace f_trace_lines f_trace_opcodes"},
    {"builtins.frozenset",
     "__and__ __class_getitem__ __contains__ __iter__ __len__ __or__ __rand__ __ror__ __rsub__ __rxor__ __sub__ "
     "__xor__ copy difference intersection isdisjoint issubset issuperset symmetric_difference union"},
    {"builtins.function",
     "__annotations__ __builtins__ __call__ __closure__ __code__ __defaults__ __dict__ __get__ __globals__ "
     "__kwdefaults__ __module__ __name__ __qualname__"},
    {"builtins.generator",
     "__del__ __iter__ __name__ __next__ __qualname__ close gi_code gi_frame gi_running gi_suspended "
     "gi_yieldfrom send throw"},
    {"builtins.getset_descriptor",
     "__delete__ __get__ __name__ __objclass__ __qualname__ __set__"},
    {"builtins.int",
     "__abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __float__ __floor__ __floordiv__ __getnewargs__ "
     "__index__ __int__ __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ "
     "__rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ "
     "__rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__ as_integer_ratio bit_count bit_length "
     "conjugate denominator from_bytes imag numerator real to_bytes"},
    {"builtins.list",
     "__add__ __class_getitem__ __contains__ __delitem__ __getitem__ __iadd__ __imul__ __iter__ __len__ __mul__ "
     "__reversed__ __rmul__ __setitem__ append clear copy count extend index insert pop remove reverse sort"},
    {"builtins.list_iterator",
     "__iter__ __length_hint__ __next__ __setstate__"},
    {"builtins.list_reverseiterator",
     "__iter__ __length_hint__ __next__ __setstate__"},
    {"builtins.longrange_iterator",
     "__iter__ __length_hint__ __next__ __setstate__"},
    {"builtins.map",
     "__iter__ __next__"},
    {"builtins.mappingproxy",
     "__class_getitem__ __contains__ __getitem__ __ior__ __iter__ __len__ __or__ __reversed__ __ror__ copy get "
     "items keys values"},
    {"builtins.member_descriptor",
     "__delete__ __get__ __name__ __objclass__ __qualname__ __set__"},
    {"builtins.memoryview",
     "__delitem__ __enter__ __exit__ __getitem__ __iter__ __len__ __setitem__ c_contiguous cast contiguous "
     "f_contiguous format hex itemsize nbytes ndim obj readonly release shape strides suboffsets tobytes tolist "
     "toreadonly"},
    {"builtins.method",
     "__call__ __func__ __self__"},
    {"builtins.method-wrapper",
     "__call__ __name__ __objclass__ __qualname__ __self__ __text_signature__"},
    {"builtins.method_descriptor",
     "__call__ __get__ __name__ __objclass__ __qualname__ __text_signature__"},
    {"builtins.module",
     "__annotations__ __dict__"},
    {"builtins.object",
     "__class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__ __getstate__ __gt__ "
     "__hash__ __init__ __init_subclass__ __le__ __lt__ __ne__ __new__ __reduce__ __reduce_ex__ __repr__ "
     "__setattr__ __sizeof__ __str__ __subclasshook__"},
    {"builtins.property",
     "__delete__ __get__ __isabstractmethod__ __set__ __set_name__ deleter fdel fget fset getter setter"},
    {"builtins.range",
     "__bool__ __contains__ __getitem__ __iter__ __len__ __reversed__ count index start step stop"},
    {"builtins.range_iterator",
     "__iter__ __length_hint__ __next__ __setstate__"},
    {"builtins.reversed",
     "__iter__ __length_hint__ __next__ __setstate__"},
    {"builtins.set",
     "__and__ __class_getitem__ __contains__ __iand__ __ior__ __isub__ __iter__ __ixor__ __len__ __or__ __rand__ "
     "__ror__ __rsub__ __rxor__ __sub__ __xor__ add clear copy difference difference_update discard intersection "
     "intersection_update isdisjoint issubset issuperset pop remove symmetric_difference "
     "symmetric_difference_update union update"},
    {"builtins.set_iterator",
     "__iter__ __length_hint__ __next__"},
    {"builtins.slice",
     "indices start step stop"},
    {"builtins.staticmethod",
     "__call__ __dict__ __func__ __get__ __isabstractmethod__ __wrapped__"},
    {"builtins.str",
     "__add__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mod__ __mul__ __rmod__ __rmul__ "
     "capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha "
     "isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust "
     "lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit "
     "rstrip split splitlines startswith strip swapcase title translate upper zfill"},
    {"builtins.str_ascii_iterator",
     "__iter__ __length_hint__ __next__ __setstate__"},
    {"builtins.str_iterator",
     "__iter__ __length_hint__ __next__ __setstate__"},
    {"builtins.super",
     "__get__ __self__ __self_class__ __thisclass__"},
    {"builtins.traceback",
     "tb_frame tb_lasti tb_lineno tb_next"},
    {"builtins.tuple",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __mul__ __rmul__ count "
     "index"},
    {"builtins.tuple_iterator",
     "__iter__ __length_hint__ __next__ __setstate__"},
    {"builtins.type",
     "__abstractmethods__ __annotations__ __base__ __bases__ __basicsize__ __call__ __dict__ __dictoffset__ "
     "__flags__ __instancecheck__ __itemsize__ __module__ __mro__ __name__ __or__ __prepare__ __qualname__ "
     "__ror__ __subclasscheck__ __subclasses__ __text_signature__ __weakrefoffset__ mro"},
    {"builtins.wrapper_descriptor",
     "__call__ __get__ __name__ __objclass__ __qualname__ __text_signature__"},
    {"builtins.zip",
     "__iter__ __next__ __setstate__"},
    {"calendar",
     "Calendar EPOCH FRIDAY February HTMLCalendar IllegalMonthError IllegalWeekdayError January "
     "LocaleHTMLCalendar LocaleTextCalendar MONDAY SATURDAY SUNDAY THURSDAY TUESDAY TextCalendar WEDNESDAY "
     "_EPOCH_ORD __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ "
     "_colwidth _get_default_locale _locale _localized_day _localized_month _monthlen _nextmonth _prevmonth "
     "_spacing c calendar datetime day_abbr day_name different_locale error firstweekday format formatstring "
     "isleap leapdays main mdays month month_abbr month_name monthcalendar monthrange prcal prmonth prweek "
     "repeat setfirstweekday sys timegm week weekday weekheader"},
    {"calendar.Calendar",
     "__dict__ __module__ __weakref__ firstweekday getfirstweekday itermonthdates itermonthdays itermonthdays2 "
     "itermonthdays3 itermonthdays4 iterweekdays monthdatescalendar monthdays2calendar monthdayscalendar "
     "setfirstweekday yeardatescalendar yeardays2calendar yeardayscalendar"},
    {"calendar.HTMLCalendar",
     "__dict__ __module__ __weakref__ cssclass_month cssclass_month_head cssclass_noday cssclass_year "
     "cssclass_year_head cssclasses cssclasses_weekday_head firstweekday formatday formatmonth formatmonthname "
     "formatweek formatweekday formatweekheader formatyear formatyearpage getfirstweekday itermonthdates "
     "itermonthdays itermonthdays2 itermonthdays3 itermonthdays4 iterweekdays monthdatescalendar "
     "monthdays2calendar monthdayscalendar setfirstweekday yeardatescalendar yeardays2calendar yeardayscalendar"},
    {"calendar.IllegalMonthError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"calendar.IllegalWeekdayError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"calendar.LocaleHTMLCalendar",
     "__dict__ __module__ __weakref__ cssclass_month cssclass_month_head cssclass_noday cssclass_year "
     "cssclass_year_head cssclasses cssclasses_weekday_head firstweekday formatday formatmonth formatmonthname "
     "formatweek formatweekday formatweekheader formatyear formatyearpage getfirstweekday itermonthdates "
     "itermonthdays itermonthdays2 itermonthdays3 itermonthdays4 iterweekdays monthdatescalendar "
     "monthdays2calendar monthdayscalendar setfirstweekday yeardatescalendar yeardays2calendar yeardayscalendar"},
    {"calendar.LocaleTextCalendar",
     "__dict__ __module__ __weakref__ firstweekday formatday formatmonth formatmonthname formatweek "
     "formatweekday formatweekheader formatyear getfirstweekday itermonthdates itermonthdays itermonthdays2 "
     "itermonthdays3 itermonthdays4 iterweekdays monthdatescalendar monthdays2calendar monthdayscalendar prmonth "
     "prweek pryear setfirstweekday yeardatescalendar yeardays2calendar yeardayscalendar"},
    {"calendar.TextCalendar",
     "__dict__ __module__ __weakref__ firstweekday formatday formatmonth formatmonthname formatweek "
     "formatweekday formatweekheader formatyear getfirstweekday itermonthdates itermonthdays itermonthdays2 "
     "itermonthdays3 itermonthdays4 iterweekdays monthdatescalendar monthdays2calendar monthdayscalendar prmonth "
     "prweek pryear setfirstweekday yeardatescalendar yeardays2calendar yeardayscalendar"},
    {"calendar.__file__",
     "/usr/lib/python3.11/calendar.py"},
    {"calendar._localized_day",
     "__dict__ __getitem__ __len__ __module__ __weakref__ _days"},
    {"calendar._localized_month",
     "__dict__ __getitem__ __len__ __module__ __weakref__ _months"},
    {"calendar.different_locale",
     "__dict__ __enter__ __exit__ __module__ __weakref__"},
    {"cmath",
     "__doc__ __loader__ __name__ __package__ __spec__ acos acosh asin asinh atan atanh cos cosh e exp inf infj "
     "isclose isfinite isinf isnan log log10 nan nanj phase pi polar rect sin sinh sqrt tan tanh tau"},
    {"collections",
     "ChainMap Counter OrderedDict UserDict UserList UserString _Link _OrderedDictItemsView _OrderedDictKeysView "
     "_OrderedDictValuesView __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ "
     "__path__ __spec__ _chain _collections_abc _count_elements _eq _iskeyword _itemgetter _proxy "
     "_recursive_repr _repeat _starmap _sys _tuplegetter abc defaultdict deque namedtuple"},
    {"collections.ChainMap",
     "_MutableMapping__marker __abstractmethods__ __bool__ __class_getitem__ __contains__ __copy__ __delitem__ "
     "__dict__ __getitem__ __ior__ __iter__ __len__ __missing__ __module__ __or__ __reversed__ __ror__ "
     "__setitem__ __slots__ __weakref__ _abc_impl clear copy fromkeys get items keys new_child parents pop "
     "popitem setdefault update values"},
    {"collections.Counter",
     "__add__ __and__ __class_getitem__ __contains__ __delitem__ __dict__ __getitem__ __iadd__ __iand__ __ior__ "
     "__isub__ __iter__ __len__ __missing__ __module__ __neg__ __or__ __pos__ __reversed__ __ror__ __setitem__ "
     "__sub__ __weakref__ _keep_positive clear copy elements fromkeys get items keys most_common pop popitem "
     "setdefault subtract total update values"},
    {"collections.OrderedDict",
     "__class_getitem__ __contains__ __delitem__ __dict__ __getitem__ __ior__ __iter__ __len__ __or__ "
     "__reversed__ __ror__ __setitem__ clear copy fromkeys get items keys move_to_end pop popitem setdefault "
     "update values"},
    {"collections.UserDict",
     "_MutableMapping__marker __abstractmethods__ __class_getitem__ __contains__ __copy__ __delitem__ __dict__ "
     "__getitem__ __ior__ __iter__ __len__ __module__ __or__ __reversed__ __ror__ __setitem__ __slots__ "
     "__weakref__ _abc_impl clear copy fromkeys get items keys pop popitem setdefault update values"},
    {"collections.UserList",
     "_UserList__cast __abstractmethods__ __add__ __class_getitem__ __contains__ __copy__ __delitem__ __dict__ "
     "__getitem__ __iadd__ __imul__ __iter__ __len__ __module__ __mul__ __radd__ __reversed__ __rmul__ "
     "__setitem__ __slots__ __weakref__ _abc_impl append clear copy count extend index insert pop remove reverse "
     "sort"},
    {"collections.UserString",
     "__abstractmethods__ __add__ __class_getitem__ __complex__ __contains__ __dict__ __float__ __getitem__ "
     "__getnewargs__ __int__ __iter__ __len__ __mod__ __module__ __mul__ __radd__ __reversed__ __rmod__ __rmul__ "
     "__slots__ __weakref__ _abc_impl capitalize casefold center count encode endswith expandtabs find format "
     "format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable "
     "isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace "
     "rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate "
     "upper zfill"},
    {"collections._Link",
     "__module__ __slots__ __weakref__ key next prev"},
    {"collections._OrderedDictItemsView",
     "__abstractmethods__ __and__ __class_getitem__ __contains__ __dict__ __iter__ __len__ __module__ __or__ "
     "__rand__ __reversed__ __ror__ __rsub__ __rxor__ __slots__ __sub__ __weakref__ __xor__ _abc_impl "
     "_from_iterable _hash _mapping isdisjoint"},
    {"collections._OrderedDictKeysView",
     "__abstractmethods__ __and__ __class_getitem__ __contains__ __dict__ __iter__ __len__ __module__ __or__ "
     "__rand__ __reversed__ __ror__ __rsub__ __rxor__ __slots__ __sub__ __weakref__ __xor__ _abc_impl "
     "_from_iterable _hash _mapping isdisjoint"},
    {"collections._OrderedDictValuesView",
     "__abstractmethods__ __class_getitem__ __contains__ __dict__ __iter__ __len__ __module__ __reversed__ "
     "__slots__ __weakref__ _abc_impl _mapping"},
    {"collections.__file__",
     "/usr/lib/python3.11/collections/__init__.py"},
    {"collections.abc",
     "AsyncGenerator AsyncIterable AsyncIterator Awaitable ByteString Callable Collection Container Coroutine "
     "Generator Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence "
     "MutableSet Reversible Sequence Set Sized ValuesView _CallableGenericAlias __all__ __builtins__ __cached__ "
     "__doc__ __file__ __loader__ __name__ __package__ __spec__"},
    {"collections.abc.AsyncGenerator",
     "__abstractmethods__ __aiter__ __anext__ __class_getitem__ __module__ __slots__ _abc_impl aclose asend "
     "athrow"},
    {"collections.abc.AsyncIterable",
     "__abstractmethods__ __aiter__ __class_getitem__ __module__ __slots__ _abc_impl"},
    {"collections.abc.AsyncIterator",
     "__abstractmethods__ __aiter__ __anext__ __class_getitem__ __module__ __slots__ _abc_impl"},
    {"collections.abc.Awaitable",
     "__abstractmethods__ __await__ __class_getitem__ __module__ __slots__ _abc_impl"},
    {"collections.abc.ByteString",
     "__abstractmethods__ __class_getitem__ __contains__ __getitem__ __iter__ __len__ __module__ __reversed__ "
     "__slots__ _abc_impl count index"},
    {"collections.abc.Callable",
     "__abstractmethods__ __call__ __class_getitem__ __module__ __slots__ _abc_impl"},
    {"collections.abc.Collection",
     "__abstractmethods__ __class_getitem__ __contains__ __iter__ __len__ __module__ __slots__ _abc_impl"},
    {"collections.abc.Container",
     "__abstractmethods__ __class_getitem__ __contains__ __module__ __slots__ _abc_impl"},
    {"collections.abc.Coroutine",
     "__abstractmethods__ __await__ __class_getitem__ __module__ __slots__ _abc_impl close send throw"},
    {"collections.abc.Generator",
     "__abstractmethods__ __class_getitem__ __iter__ __module__ __next__ __slots__ _abc_impl close send throw"},
    {"collections.abc.Hashable",
     "__abstractmethods__ __module__ __slots__ _abc_impl"},
    {"collections.abc.ItemsView",
     "__abstractmethods__ __and__ __class_getitem__ __contains__ __iter__ __len__ __module__ __or__ __rand__ "
     "__ror__ __rsub__ __rxor__ __slots__ __sub__ __xor__ _abc_impl _from_iterable _hash _mapping isdisjoint"},
    {"collections.abc.Iterable",
     "__abstractmethods__ __class_getitem__ __iter__ __module__ __slots__ _abc_impl"},
    {"collections.abc.Iterator",
     "__abstractmethods__ __class_getitem__ __iter__ __module__ __next__ __slots__ _abc_impl"},
    {"collections.abc.KeysView",
     "__abstractmethods__ __and__ __class_getitem__ __contains__ __iter__ __len__ __module__ __or__ __rand__ "
     "__ror__ __rsub__ __rxor__ __slots__ __sub__ __xor__ _abc_impl _from_iterable _hash _mapping isdisjoint"},
    {"collections.abc.Mapping",
     "__abstractmethods__ __class_getitem__ __contains__ __getitem__ __iter__ __len__ __module__ __reversed__ "
     "__slots__ _abc_impl get items keys values"},
    {"collections.abc.MappingView",
     "__abstractmethods__ __class_getitem__ __len__ __module__ __slots__ _abc_impl _mapping"},
    {"collections.abc.MutableMapping",
     "_MutableMapping__marker __abstractmethods__ __class_getitem__ __contains__ __delitem__ __getitem__ "
     "__iter__ __len__ __module__ __reversed__ __setitem__ __slots__ _abc_impl clear get items keys pop popitem "
     "setdefault update values"},
    {"collections.abc.MutableSequence",
     "__abstractmethods__ __class_getitem__ __contains__ __delitem__ __getitem__ __iadd__ __iter__ __len__ "
     "__module__ __reversed__ __setitem__ __slots__ _abc_impl append clear count extend index insert pop remove "
     "reverse"},
    {"collections.abc.MutableSet",
     "__abstractmethods__ __and__ __class_getitem__ __contains__ __iand__ __ior__ __isub__ __iter__ __ixor__ "
     "__len__ __module__ __or__ __rand__ __ror__ __rsub__ __rxor__ __slots__ __sub__ __xor__ _abc_impl "
     "_from_iterable _hash add clear discard isdisjoint pop remove"},
    {"collections.abc.Reversible",
     "__abstractmethods__ __class_getitem__ __iter__ __module__ __reversed__ __slots__ _abc_impl"},
    {"collections.abc.Sequence",
     "__abstractmethods__ __class_getitem__ __contains__ __getitem__ __iter__ __len__ __module__ __reversed__ "
     "__slots__ _abc_impl count index"},
    {"collections.abc.Set",
     "__abstractmethods__ __and__ __class_getitem__ __contains__ __iter__ __len__ __module__ __or__ __rand__ "
     "__ror__ __rsub__ __rxor__ __slots__ __sub__ __xor__ _abc_impl _from_iterable _hash isdisjoint"},
    {"collections.abc.Sized",
     "__abstractmethods__ __len__ __module__ __slots__ _abc_impl"},
    {"collections.abc.ValuesView",
     "__abstractmethods__ __class_getitem__ __contains__ __iter__ __len__ __module__ __slots__ _abc_impl "
     "_mapping"},
    {"collections.abc._CallableGenericAlias",
     "__annotations__ __args__ __call__ __getitem__ __instancecheck__ __iter__ __module__ __mro_entries__ __or__ "
     "__origin__ __parameters__ __ror__ __slots__ __subclasscheck__ __typing_unpacked_tuple_args__ __unpacked__"},
    {"collections.abc.__file__",
     "/usr/lib/python3.11/collections/abc.py"},
    {"collections.defaultdict",
     "__class_getitem__ __contains__ __copy__ __delitem__ __getitem__ __ior__ __iter__ __len__ __missing__ "
     "__or__ __reversed__ __ror__ __setitem__ clear copy default_factory fromkeys get items keys pop popitem "
     "setdefault update values"},
    {"collections.deque",
     "__add__ __class_getitem__ __contains__ __copy__ __delitem__ __getitem__ __iadd__ __imul__ __iter__ __len__ "
     "__mul__ __reversed__ __rmul__ __setitem__ append appendleft clear copy count extend extendleft index "
     "insert maxlen pop popleft remove reverse rotate"},
    {"colorsys",
     "ONE_SIXTH ONE_THIRD TWO_THIRD __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ "
     "__package__ __spec__ _v hls_to_rgb hsv_to_rgb rgb_to_hls rgb_to_hsv rgb_to_yiq yiq_to_rgb"},
    {"colorsys.__file__",
     "/usr/lib/python3.11/colorsys.py"},
    {"concurrent",
     "__builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __path__ __spec__ futures"},
    {"concurrent.__file__",
     "/usr/lib/python3.11/concurrent/__init__.py"},
    {"concurrent.futures",
     "ALL_COMPLETED BrokenExecutor CancelledError Executor FIRST_COMPLETED FIRST_EXCEPTION Future "
     "ProcessPoolExecutor ThreadPoolExecutor TimeoutError __author__ __doc__ as_completed wait"},
    {"concurrent.futures.__file__",
     "/usr/lib/python3.11/concurrent/futures/__init__.py"},
    {"concurrent.futures._base.BrokenExecutor",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"concurrent.futures._base.CancelledError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"concurrent.futures._base.Executor",
     "__dict__ __enter__ __exit__ __module__ __weakref__ map shutdown submit"},
    {"concurrent.futures._base.Future",
     "_Future__get_result __class_getitem__ __dict__ __module__ __weakref__ _invoke_callbacks add_done_callback "
     "cancel cancelled done exception result running set_exception set_result set_running_or_notify_cancel"},
    {"concurrent.futures._base.InvalidStateError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"concurrent.futures.process",
     "BrokenProcessPool EXTRA_QUEUED_CALLS ProcessPoolExecutor Queue _CallItem _ExceptionWithTraceback "
     "_ExecutorManagerThread _MAX_WINDOWS_WORKERS _RemoteTraceback _ResultItem _SafeQueue _ThreadWakeup "
     "_WorkItem __author__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ "
     "_base _chain_from_iterable_of_lists _check_system_limits _get_chunks _global_shutdown _process_chunk "
     "_process_worker _python_exit _rebuild_exc _sendback_result _system_limited _system_limits_checked "
     "_threads_wakeups format_exception itertools mp multiprocessing os partial queue sys threading weakref"},
    {"concurrent.futures.process.BrokenProcessPool",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"concurrent.futures.process.ProcessPoolExecutor",
     "__dict__ __enter__ __exit__ __module__ __weakref__ _adjust_process_count _launch_processes _spawn_process "
     "_start_executor_manager_thread map shutdown submit"},
    {"concurrent.futures.process._CallItem",
     "__dict__ __module__ __weakref__"},
    {"concurrent.futures.process._ExceptionWithTraceback",
     "__dict__ __module__ __weakref__"},
    {"concurrent.futures.process._ExecutorManagerThread",
     "__dict__ __module__ __weakref__ _bootstrap _bootstrap_inner _delete _initialized _reset_internal_locks "
     "_set_ident _set_native_id _set_tstate_lock _stop _wait_for_tstate_lock add_call_item_to_queue daemon "
     "flag_executor_shutting_down getName get_n_children_alive ident isDaemon is_alive is_shutting_down join "
     "join_executor_internals name native_id process_result_item run setDaemon setName shutdown_workers start "
     "terminate_broken wait_result_broken_or_wakeup"},
    {"concurrent.futures.process._RemoteTraceback",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"concurrent.futures.process._ResultItem",
     "__dict__ __module__ __weakref__"},
    {"concurrent.futures.process._SafeQueue",
     "__dict__ __module__ __setstate__ __weakref__ _after_fork _feed _finalize_close _finalize_join "
     "_on_queue_feeder_error _reset _start_thread cancel_join_thread close empty full get get_nowait join_thread "
     "put put_nowait qsize"},
    {"concurrent.futures.process._ThreadWakeup",
     "__dict__ __module__ __weakref__ clear close wakeup"},
    {"concurrent.futures.process._WorkItem",
     "__dict__ __module__ __weakref__"},
    {"concurrent.futures.process.__file__",
     "/usr/lib/python3.11/concurrent/futures/process.py"},
    {"concurrent.futures.thread",
     "BrokenThreadPool ThreadPoolExecutor _WorkItem __author__ __builtins__ __cached__ __doc__ __file__ "
     "__loader__ __name__ __package__ __spec__ _base _global_shutdown_lock _python_exit _shutdown "
     "_threads_queues _worker itertools os queue threading types weakref"},
    {"concurrent.futures.thread.BrokenThreadPool",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"concurrent.futures.thread.ThreadPoolExecutor",
     "__dict__ __enter__ __exit__ __module__ __weakref__ _adjust_thread_count _counter _initializer_failed map "
     "shutdown submit"},
    {"concurrent.futures.thread._WorkItem",
     "__class_getitem__ __dict__ __module__ __weakref__ run"},
    {"concurrent.futures.thread.__file__",
     "/usr/lib/python3.11/concurrent/futures/thread.py"},
    {"configparser",
     "BasicInterpolation ConfigParser ConverterMapping DEFAULTSECT DuplicateOptionError DuplicateSectionError "
     "Error ExtendedInterpolation Interpolation InterpolationDepthError InterpolationError "
     "InterpolationMissingOptionError InterpolationSyntaxError LegacyInterpolation MAX_INTERPOLATION_DEPTH "
     "MissingSectionHeaderError MutableMapping NoOptionError NoSectionError ParsingError RawConfigParser "
     "SafeConfigParser SectionProxy _ChainMap _UNSET __all__ __builtins__ __cached__ __doc__ __file__ __loader__ "
     "__name__ __package__ __spec__ _default_dict functools io itertools os re sys warnings"},
    {"configparser.BasicInterpolation",
     "_KEYCRE __dict__ __module__ __weakref__ _interpolate_some before_get before_read before_set before_write"},
    {"configparser.ConfigParser",
     "BOOLEAN_STATES NONSPACECRE OPTCRE OPTCRE_NV SECTCRE _DEFAULT_INTERPOLATION _MutableMapping__marker "
     "_OPT_NV_TMPL _OPT_TMPL _SECT_TMPL __abstractmethods__ __class_getitem__ __contains__ __delitem__ __dict__ "
     "__getitem__ __iter__ __len__ __module__ __reversed__ __setitem__ __slots__ __weakref__ _abc_impl "
     "_convert_to_boolean _get _get_conv _handle_error _join_multiline_values _read _read_defaults _unify_values "
     "_validate_value_types _write_section add_section clear converters defaults get getboolean getfloat getint "
     "has_option has_section items keys options optionxform pop popitem read read_dict read_file read_string "
     "readfp remove_option remove_section sections set setdefault update values write"},
    {"configparser.ConverterMapping",
     "GETTERCRE _MutableMapping__marker __abstractmethods__ __class_getitem__ __contains__ __delitem__ __dict__ "
     "__getitem__ __iter__ __len__ __module__ __reversed__ __setitem__ __slots__ __weakref__ _abc_impl clear get "
     "items keys pop popitem setdefault update values"},
    {"configparser.DuplicateOptionError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"configparser.DuplicateSectionError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"configparser.Error",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"configparser.ExtendedInterpolation",
     "_KEYCRE __dict__ __module__ __weakref__ _interpolate_some before_get before_read before_set before_write"},
    {"configparser.Interpolation",
     "__dict__ __module__ __weakref__ before_get before_read before_set before_write"},
    {"configparser.InterpolationDepthError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"configparser.InterpolationError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"configparser.InterpolationMissingOptionError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"configparser.InterpolationSyntaxError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"configparser.LegacyInterpolation",
     "_KEYCRE __dict__ __module__ __weakref__ _interpolation_replace before_get before_read before_set "
     "before_write"},
    {"configparser.MissingSectionHeaderError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note append args filename with_traceback"},
    {"configparser.NoOptionError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"configparser.NoSectionError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"configparser.ParsingError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note append args filename with_traceback"},
    {"configparser.RawConfigParser",
     "BOOLEAN_STATES NONSPACECRE OPTCRE OPTCRE_NV SECTCRE _DEFAULT_INTERPOLATION _MutableMapping__marker "
     "_OPT_NV_TMPL _OPT_TMPL _SECT_TMPL __abstractmethods__ __class_getitem__ __contains__ __delitem__ __dict__ "
     "__getitem__ __iter__ __len__ __module__ __reversed__ __setitem__ __slots__ __weakref__ _abc_impl "
     "_convert_to_boolean _get _get_conv _handle_error _join_multiline_values _read _read_defaults _unify_values "
     "_validate_value_types _write_section add_section clear converters defaults get getboolean getfloat getint "
     "has_option has_section items keys options optionxform pop popitem read read_dict read_file read_string "
     "readfp remove_option remove_section sections set setdefault update values write"},
    {"configparser.SafeConfigParser",
     "BOOLEAN_STATES NONSPACECRE OPTCRE OPTCRE_NV SECTCRE _DEFAULT_INTERPOLATION _MutableMapping__marker "
     "_OPT_NV_TMPL _OPT_TMPL _SECT_TMPL __abstractmethods__ __class_getitem__ __contains__ __delitem__ __dict__ "
     "__getitem__ __iter__ __len__ __module__ __reversed__ __setitem__ __slots__ __weakref__ _abc_impl "
     "_convert_to_boolean _get _get_conv _handle_error _join_multiline_values _read _read_defaults _unify_values "
     "_validate_value_types _write_section add_section clear converters defaults get getboolean getfloat getint "
     "has_option has_section items keys options optionxform pop popitem read read_dict read_file read_string "
     "readfp remove_option remove_section sections set setdefault update values write"},
    {"configparser.SectionProxy",
     "_MutableMapping__marker __abstractmethods__ __class_getitem__ __contains__ __delitem__ __dict__ "
     "__getitem__ __iter__ __len__ __module__ __reversed__ __setitem__ __slots__ __weakref__ _abc_impl _options "
     "clear get items keys name parser pop popitem setdefault update values"},
    {"configparser.__file__",
     "/usr/lib/python3.11/configparser.py"},
    {"contextlib",
     "AbstractAsyncContextManager AbstractContextManager AsyncContextDecorator AsyncExitStack ContextDecorator "
     "ExitStack GenericAlias MethodType _AsyncGeneratorContextManager _BaseExitStack _GeneratorContextManager "
     "_GeneratorContextManagerBase _RedirectStream __all__ __builtins__ __cached__ __doc__ __file__ __loader__ "
     "__name__ __package__ __spec__ _collections_abc abc aclosing asynccontextmanager chdir closing "
     "contextmanager deque nullcontext os redirect_stderr redirect_stdout suppress sys wraps"},
    {"contextlib.AbstractAsyncContextManager",
     "__abstractmethods__ __aenter__ __aexit__ __class_getitem__ __dict__ __module__ __slots__ __weakref__ "
     "_abc_impl"},
    {"contextlib.AbstractContextManager",
     "__abstractmethods__ __class_getitem__ __dict__ __enter__ __exit__ __module__ __slots__ __weakref__ "
     "_abc_impl"},
    {"contextlib.AsyncContextDecorator",
     "__call__ __dict__ __module__ __weakref__ _recreate_cm"},
    {"contextlib.AsyncExitStack",
     "__abstractmethods__ __aenter__ __aexit__ __class_getitem__ __dict__ __module__ __slots__ __weakref__ "
     "_abc_impl _create_async_cb_wrapper _create_async_exit_wrapper _create_cb_wrapper _create_exit_wrapper "
     "_push_async_cm_exit _push_cm_exit _push_exit_callback aclose callback enter_async_context enter_context "
     "pop_all push push_async_callback push_async_exit"},
    {"contextlib.ContextDecorator",
     "__call__ __dict__ __module__ __weakref__ _recreate_cm"},
    {"contextlib.ExitStack",
     "__abstractmethods__ __class_getitem__ __dict__ __enter__ __exit__ __module__ __slots__ __weakref__ "
     "_abc_impl _create_cb_wrapper _create_exit_wrapper _push_cm_exit _push_exit_callback callback close "
     "enter_context pop_all push"},
    {"contextlib._AsyncGeneratorContextManager",
     "__abstractmethods__ __aenter__ __aexit__ __call__ __class_getitem__ __dict__ __module__ __slots__ "
     "__weakref__ _abc_impl _recreate_cm"},
    {"contextlib._BaseExitStack",
     "__dict__ __module__ __weakref__ _create_cb_wrapper _create_exit_wrapper _push_cm_exit _push_exit_callback "
     "callback enter_context pop_all push"},
    {"contextlib._GeneratorContextManager",
     "__abstractmethods__ __call__ __class_getitem__ __dict__ __enter__ __exit__ __module__ __slots__ "
     "__weakref__ _abc_impl _recreate_cm"},
    {"contextlib._GeneratorContextManagerBase",
     "__dict__ __module__ __weakref__ _recreate_cm"},
    {"contextlib._RedirectStream",
     "__abstractmethods__ __class_getitem__ __dict__ __enter__ __exit__ __module__ __slots__ __weakref__ "
     "_abc_impl _stream"},
    {"contextlib.__file__",
     "/usr/lib/python3.11/contextlib.py"},
    {"contextlib.aclosing",
     "__abstractmethods__ __aenter__ __aexit__ __class_getitem__ __dict__ __module__ __slots__ __weakref__ "
     "_abc_impl"},
    {"contextlib.chdir",
     "__abstractmethods__ __class_getitem__ __dict__ __enter__ __exit__ __module__ __slots__ __weakref__ "
     "_abc_impl"},
    {"contextlib.closing",
     "__abstractmethods__ __class_getitem__ __dict__ __enter__ __exit__ __module__ __slots__ __weakref__ "
     "_abc_impl"},
    {"contextlib.nullcontext",
     "__abstractmethods__ __aenter__ __aexit__ __class_getitem__ __dict__ __enter__ __exit__ __module__ "
     "__slots__ __weakref__ _abc_impl"},
    {"contextlib.redirect_stderr",
     "__abstractmethods__ __class_getitem__ __dict__ __enter__ __exit__ __module__ __slots__ __weakref__ "
     "_abc_impl _stream"},
    {"contextlib.redirect_stdout",
     "__abstractmethods__ __class_getitem__ __dict__ __enter__ __exit__ __module__ __slots__ __weakref__ "
     "_abc_impl _stream"},
    {"contextlib.suppress",
     "__abstractmethods__ __class_getitem__ __dict__ __enter__ __exit__ __module__ __slots__ __weakref__ "
     "_abc_impl"},
    {"contextvars",
     "Context ContextVar Token __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ "
     "__spec__ copy_context"},
    {"contextvars.__file__",
     "/usr/lib/python3.11/contextvars.py"},
    {"copy",
     "Error __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ "
     "_copy_dispatch _copy_immutable _deepcopy_atomic _deepcopy_dict _deepcopy_dispatch _deepcopy_list "
     "_deepcopy_method _deepcopy_tuple _keep_alive _reconstruct copy deepcopy dispatch_table error"},
    {"copy.Error",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"copy.__file__",
     "/usr/lib/python3.11/copy.py"},
    {"csv",
     "Dialect DictReader DictWriter Error QUOTE_ALL QUOTE_MINIMAL QUOTE_NONE QUOTE_NONNUMERIC Sniffer StringIO "
     "_Dialect __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ "
     "__version__ excel excel_tab field_size_limit get_dialect list_dialects re reader register_dialect "
     "unix_dialect unregister_dialect writer"},
    {"csv.Dialect",
     "__dict__ __module__ __weakref__ _name _valid _validate delimiter doublequote escapechar lineterminator "
     "quotechar quoting skipinitialspace"},
    {"csv.DictReader",
     "__dict__ __iter__ __module__ __next__ __weakref__ fieldnames"},
    {"csv.DictWriter",
     "__dict__ __module__ __weakref__ _dict_to_list writeheader writerow writerows"},
    {"csv.Sniffer",
     "__dict__ __module__ __weakref__ _guess_delimiter _guess_quote_and_delimiter has_header sniff"},
    {"csv.__file__",
     "/usr/lib/python3.11/csv.py"},
    {"csv.excel",
     "__dict__ __module__ __weakref__ _name _valid _validate delimiter doublequote escapechar lineterminator "
     "quotechar quoting skipinitialspace"},
    {"csv.excel_tab",
     "__dict__ __module__ __weakref__ _name _valid _validate delimiter doublequote escapechar lineterminator "
     "quotechar quoting skipinitialspace"},
    {"csv.unix_dialect",
     "__dict__ __module__ __weakref__ _name _valid _validate delimiter doublequote escapechar lineterminator "
     "quotechar quoting skipinitialspace"},
    {"dataclasses",
     "Field FrozenInstanceError FunctionType GenericAlias InitVar KW_ONLY MISSING _DataclassParams "
     "_EMPTY_METADATA _FIELD _FIELDS _FIELD_BASE _FIELD_CLASSVAR _FIELD_INITVAR _HAS_DEFAULT_FACTORY "
     "_HAS_DEFAULT_FACTORY_CLASS _KW_ONLY_TYPE _MISSING_TYPE _MODULE_IDENTIFIER_RE _PARAMS _POST_INIT_NAME "
     "__all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _add_slots "
     "_asdict_inner _astuple_inner _cmp_fn _create_fn _dataclass_getstate _dataclass_setstate _field_assign "
     "_field_init _fields_in_init_order _frozen_get_del_attr _get_field _get_slots _hash_action _hash_add "
     "_hash_exception _hash_fn _hash_set_none _init_fn _init_param _is_classvar _is_dataclass_instance "
     "_is_initvar _is_kw_only _is_type _process_class _recursive_repr _repr_fn _set_new_attribute _set_qualname "
     "_thread _tuple_str abc asdict astuple builtins copy dataclass field fields functools inspect is_dataclass "
     "itertools keyword make_dataclass re replace sys types"},
    {"dataclasses.Field",
     "__class_getitem__ __module__ __set_name__ __slots__ _field_type compare default default_factory hash init "
     "kw_only metadata name repr type"},
    {"dataclasses.FrozenInstanceError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args name obj with_traceback"},
    {"dataclasses.InitVar",
     "__class_getitem__ __module__ __slots__ type"},
    {"dataclasses._DataclassParams",
     "__module__ __slots__ eq frozen init order repr unsafe_hash"},
    {"dataclasses._FIELD_BASE",
     "__dict__ __module__ __weakref__"},
    {"dataclasses._HAS_DEFAULT_FACTORY_CLASS",
     "__dict__ __module__ __weakref__"},
    {"dataclasses._KW_ONLY_TYPE",
     "__dict__ __module__ __weakref__"},
    {"dataclasses._MISSING_TYPE",
     "__dict__ __module__ __weakref__"},
    {"dataclasses.__file__",
     "/usr/lib/python3.11/dataclasses.py"},
    {"datetime",
     "MAXYEAR MINYEAR UTC __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ "
     "__spec__ date datetime datetime_CAPI sys time timedelta timezone tzinfo"},
    {"datetime.__file__",
     "/usr/lib/python3.11/datetime.py"},
    {"datetime.date",
     "__add__ __radd__ __rsub__ __sub__ ctime day fromisocalendar fromisoformat fromordinal fromtimestamp "
     "isocalendar isoformat isoweekday max min month replace resolution strftime timetuple today toordinal "
     "weekday year"},
    {"datetime.datetime",
     "__add__ __radd__ __rsub__ __sub__ astimezone combine ctime date day dst fold fromisocalendar fromisoformat "
     "fromordinal fromtimestamp hour isocalendar isoformat isoweekday max microsecond min minute month now "
     "replace resolution second strftime strptime time timestamp timetuple timetz today toordinal tzinfo tzname "
     "utcfromtimestamp utcnow utcoffset utctimetuple weekday year"},
    {"datetime.time",
     "dst fold fromisoformat hour isoformat max microsecond min minute replace resolution second strftime tzinfo "
     "tzname utcoffset"},
    {"datetime.timedelta",
     "__abs__ __add__ __bool__ __divmod__ __floordiv__ __mod__ __mul__ __neg__ __pos__ __radd__ __rdivmod__ "
     "__rfloordiv__ __rmod__ __rmul__ __rsub__ __rtruediv__ __sub__ __truediv__ days max microseconds min "
     "resolution seconds total_seconds"},
    {"datetime.timezone",
     "__getinitargs__ dst fromutc max min tzname utc utcoffset"},
    {"datetime.tzinfo",
     "dst fromutc tzname utcoffset"},
    {"decimal",
     "BasicContext Clamped Context ConversionSyntax Decimal DecimalException DecimalTuple DefaultContext "
     "DivisionByZero DivisionImpossible DivisionUndefined ExtendedContext FloatOperation HAVE_CONTEXTVAR "
     "HAVE_THREADS Inexact InvalidContext InvalidOperation MAX_EMAX MAX_PREC MIN_EMIN MIN_ETINY Overflow "
     "ROUND_05UP ROUND_CEILING ROUND_DOWN ROUND_FLOOR ROUND_HALF_DOWN ROUND_HALF_EVEN ROUND_HALF_UP ROUND_UP "
     "Rounded Subnormal Underflow __builtins__ __cached__ __doc__ __file__ __libmpdec_version__ __loader__ "
     "__name__ __package__ __spec__ __version__ getcontext localcontext setcontext"},
    {"decimal.Clamped",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"decimal.Context",
     "Emax Emin Etiny Etop __copy__ __module__ _apply abs add canonical capitals clamp clear_flags clear_traps "
     "compare compare_signal compare_total compare_total_mag copy copy_abs copy_decimal copy_negate copy_sign "
     "create_decimal create_decimal_from_float divide divide_int divmod exp fma is_canonical is_finite "
     "is_infinite is_nan is_normal is_qnan is_signed is_snan is_subnormal is_zero ln log10 logb logical_and "
     "logical_invert logical_or logical_xor max max_mag min min_mag minus multiply next_minus next_plus "
     "next_toward normalize number_class plus power prec quantize radix remainder remainder_near rotate rounding "
     "same_quantum scaleb shift sqrt subtract to_eng_string to_integral to_integral_exact to_integral_value "
     "to_sci_string"},
    {"decimal.ConversionSyntax",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"decimal.Decimal",
     "__abs__ __add__ __bool__ __ceil__ __complex__ __copy__ __deepcopy__ __divmod__ __float__ __floor__ "
     "__floordiv__ __int__ __mod__ __module__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ "
     "__rmod__ __rmul__ __round__ __rpow__ __rsub__ __rtruediv__ __sub__ __truediv__ __trunc__ adjusted "
     "as_integer_ratio as_tuple canonical compare compare_signal compare_total compare_total_mag conjugate "
     "copy_abs copy_negate copy_sign exp fma from_float imag is_canonical is_finite is_infinite is_nan is_normal "
     "is_qnan is_signed is_snan is_subnormal is_zero ln log10 logb logical_and logical_invert logical_or "
     "logical_xor max max_mag min min_mag next_minus next_plus next_toward normalize number_class quantize radix "
     "real remainder_near rotate same_quantum scaleb shift sqrt to_eng_string to_integral to_integral_exact "
     "to_integral_value"},
    {"decimal.DecimalException",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"decimal.DecimalTuple",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _field_defaults _fields _make _replace count digits exponent "
     "index sign"},
    {"decimal.DivisionByZero",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"decimal.DivisionImpossible",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"decimal.DivisionUndefined",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"decimal.FloatOperation",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"decimal.Inexact",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"decimal.InvalidContext",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"decimal.InvalidOperation",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"decimal.Overflow",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"decimal.Rounded",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"decimal.Subnormal",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"decimal.Underflow",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"decimal.__file__",
     "/usr/lib/python3.11/decimal.py"},
    {"difflib",
     "Differ GenericAlias HtmlDiff IS_CHARACTER_JUNK IS_LINE_JUNK Match SequenceMatcher __all__ __builtins__ "
     "__cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _calculate_ratio _check_types "
     "_file_template _format_range_context _format_range_unified _keep_original_ws _legend _mdiff _namedtuple "
     "_nlargest _styles _table_template _test context_diff diff_bytes get_close_matches ndiff restore "
     "unified_diff"},
    {"difflib.Differ",
     "__dict__ __module__ __weakref__ _dump _fancy_helper _fancy_replace _plain_replace _qformat compare"},
    {"difflib.HtmlDiff",
     "__dict__ __module__ __weakref__ _collect_lines _convert_flags _default_prefix _file_template _format_line "
     "_legend _line_wrapper _make_prefix _split_line _styles _tab_newline_replace _table_template make_file "
     "make_table"},
    {"difflib.Match",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _field_defaults _fields _make _replace a b count index size"},
    {"difflib.SequenceMatcher",
     "_SequenceMatcher__chain_b __class_getitem__ __dict__ __module__ __weakref__ find_longest_match "
     "get_grouped_opcodes get_matching_blocks get_opcodes quick_ratio ratio real_quick_ratio set_seq1 set_seq2 "
     "set_seqs"},
    {"difflib.__file__",
     "/usr/lib/python3.11/difflib.py"},
    {"doctest",
     "BLANKLINE_MARKER COMPARISON_FLAGS DONT_ACCEPT_BLANKLINE DONT_ACCEPT_TRUE_FOR_1 DebugRunner DocFileCase "
     "DocFileSuite DocFileTest DocTest DocTestCase DocTestFailure DocTestFinder DocTestParser DocTestRunner "
     "DocTestSuite ELLIPSIS ELLIPSIS_MARKER Example FAIL_FAST IGNORE_EXCEPTION_DETAIL IncrementalNewlineDecoder "
     "NORMALIZE_WHITESPACE OPTIONFLAGS_BY_NAME OutputChecker REPORTING_FLAGS REPORT_CDIFF REPORT_NDIFF "
     "REPORT_ONLY_FIRST_FAILURE REPORT_UDIFF SKIP SkipDocTestCase StringIO TestResults UnexpectedException "
     "_DocTestSuite _OutputRedirectingPdb _SpoofOut _TestClass __all__ __builtins__ __cached__ __doc__ "
     "__docformat__ __file__ __future__ __loader__ __name__ __package__ __spec__ __test__ _comment_line "
     "_ellipsis_match _exception_traceback _extract_future_flags _indent _load_testfile _module_relative_path "
     "_newline_convert _normalize_module _strip_exception_details _test _unittest_reportflags debug debug_script "
     "debug_src difflib inspect linecache master namedtuple os pdb re register_optionflag run_docstring_examples "
     "script_from_examples set_unittest_reportflags sys testfile testmod testsource traceback unittest"},
    {"doctest.DebugRunner",
     "DIVIDER _DocTestRunner__LINECACHE_FILENAME_RE _DocTestRunner__patched_linecache_getlines "
     "_DocTestRunner__record_outcome _DocTestRunner__run __dict__ __module__ __weakref__ _failure_header merge "
     "report_failure report_start report_success report_unexpected_exception run summarize"},
    {"doctest.DocFileCase",
     "__call__ __dict__ __module__ __weakref__ _addExpectedFailure _addUnexpectedSuccess _baseAssertEqual "
     "_callCleanup _callSetUp _callTearDown _callTestMethod _classSetupFailed _class_cleanups _deprecate "
     "_diffThreshold _formatMessage _getAssertEqualityFunc _truncateMessage addClassCleanup addCleanup "
     "addTypeEqualityFunc assertAlmostEqual assertAlmostEquals assertCountEqual assertDictContainsSubset "
     "assertDictEqual assertEqual assertEquals assertFalse assertGreater assertGreaterEqual assertIn assertIs "
     "assertIsInstance assertIsNone assertIsNot assertIsNotNone assertLess assertLessEqual assertListEqual "
     "assertLogs assertMultiLineEqual assertNoLogs assertNotAlmostEqual assertNotAlmostEquals assertNotEqual "
     "assertNotEquals assertNotIn assertNotIsInstance assertNotRegex assertNotRegexpMatches assertRaises "
     "assertRaisesRegex assertRaisesRegexp assertRegex assertRegexpMatches assertSequenceEqual assertSetEqual "
     "assertTrue assertTupleEqual assertWarns assertWarnsRegex assert_ countTestCases debug defaultTestResult "
     "doClassCleanups doCleanups enterClassContext enterContext fail failIf failIfAlmostEqual failIfEqual "
     "failUnless failUnlessAlmostEqual failUnlessEqual failUnlessRaises failureException format_failure id "
     "longMessage maxDiff run runTest setUp setUpClass shortDescription skipTest subTest tearDown tearDownClass"},
    {"doctest.DocTest",
     "__dict__ __module__ __weakref__"},
    {"doctest.DocTestCase",
     "__call__ __dict__ __module__ __weakref__ _addExpectedFailure _addUnexpectedSuccess _baseAssertEqual "
     "_callCleanup _callSetUp _callTearDown _callTestMethod _classSetupFailed _class_cleanups _deprecate "
     "_diffThreshold _formatMessage _getAssertEqualityFunc _truncateMessage addClassCleanup addCleanup "
     "addTypeEqualityFunc assertAlmostEqual assertAlmostEquals assertCountEqual assertDictContainsSubset "
     "assertDictEqual assertEqual assertEquals assertFalse assertGreater assertGreaterEqual assertIn assertIs "
     "assertIsInstance assertIsNone assertIsNot assertIsNotNone assertLess assertLessEqual assertListEqual "
     "assertLogs assertMultiLineEqual assertNoLogs assertNotAlmostEqual assertNotAlmostEquals assertNotEqual "
     "assertNotEquals assertNotIn assertNotIsInstance assertNotRegex assertNotRegexpMatches assertRaises "
     "assertRaisesRegex assertRaisesRegexp assertRegex assertRegexpMatches assertSequenceEqual assertSetEqual "
     "assertTrue assertTupleEqual assertWarns assertWarnsRegex assert_ countTestCases debug defaultTestResult "
     "doClassCleanups doCleanups enterClassContext enterContext fail failIf failIfAlmostEqual failIfEqual "
     "failUnless failUnlessAlmostEqual failUnlessEqual failUnlessRaises failureException format_failure id "
     "longMessage maxDiff run runTest setUp setUpClass shortDescription skipTest subTest tearDown tearDownClass"},
    {"doctest.DocTestFailure",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"doctest.DocTestFinder",
     "__dict__ __module__ __weakref__ _find _find_lineno _from_module _get_test _is_routine find"},
    {"doctest.DocTestParser",
     "_EXAMPLE_RE _EXCEPTION_RE _INDENT_RE _IS_BLANK_OR_COMMENT _OPTION_DIRECTIVE_RE __dict__ __module__ "
     "__weakref__ _check_prefix _check_prompt_blank _find_options _min_indent _parse_example get_doctest "
     "get_examples parse"},
    {"doctest.DocTestRunner",
     "DIVIDER _DocTestRunner__LINECACHE_FILENAME_RE _DocTestRunner__patched_linecache_getlines "
     "_DocTestRunner__record_outcome _DocTestRunner__run __dict__ __module__ __weakref__ _failure_header merge "
     "report_failure report_start report_success report_unexpected_exception run summarize"},
    {"doctest.Example",
     "__dict__ __module__ __weakref__"},
    {"doctest.OutputChecker",
     "__dict__ __module__ __weakref__ _do_a_fancy_diff _toAscii check_output output_difference"},
    {"doctest.SkipDocTestCase",
     "__call__ __dict__ __module__ __weakref__ _addExpectedFailure _addUnexpectedSuccess _baseAssertEqual "
     "_callCleanup _callSetUp _callTearDown _callTestMethod _classSetupFailed _class_cleanups _deprecate "
     "_diffThreshold _formatMessage _getAssertEqualityFunc _truncateMessage addClassCleanup addCleanup "
     "addTypeEqualityFunc assertAlmostEqual assertAlmostEquals assertCountEqual assertDictContainsSubset "
     "assertDictEqual assertEqual assertEquals assertFalse assertGreater assertGreaterEqual assertIn assertIs "
     "assertIsInstance assertIsNone assertIsNot assertIsNotNone assertLess assertLessEqual assertListEqual "
     "assertLogs assertMultiLineEqual assertNoLogs assertNotAlmostEqual assertNotAlmostEquals assertNotEqual "
     "assertNotEquals assertNotIn assertNotIsInstance assertNotRegex assertNotRegexpMatches assertRaises "
     "assertRaisesRegex assertRaisesRegexp assertRegex assertRegexpMatches assertSequenceEqual assertSetEqual "
     "assertTrue assertTupleEqual assertWarns assertWarnsRegex assert_ countTestCases debug defaultTestResult "
     "doClassCleanups doCleanups enterClassContext enterContext fail failIf failIfAlmostEqual failIfEqual "
     "failUnless failUnlessAlmostEqual failUnlessEqual failUnlessRaises failureException format_failure id "
     "longMessage maxDiff run runTest setUp setUpClass shortDescription skipTest subTest tearDown tearDownClass "
     "test_skip"},
    {"doctest.TestResults",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _field_defaults _fields _make _replace attempted count "
     "failed index"},
    {"doctest.UnexpectedException",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"doctest._DocTestSuite",
     "__call__ __dict__ __iter__ __module__ __weakref__ _addClassOrModuleLevelException _cleanup "
     "_createClassOrModuleLevelException _get_previous_module _handleClassSetUp _handleModuleFixture "
     "_handleModuleTearDown _removeTestAtIndex _tearDownPreviousClass addTest addTests countTestCases debug run"},
    {"doctest._OutputRedirectingPdb",
     "__dict__ __module__ __weakref__ _add_to_breaks _cmdloop _complete_bpnumber _complete_expression "
     "_complete_location _error_exc _getval _getval_except _load_breaks _msg_val_func _previous_sigint_handler "
     "_print_lines _prune_breaks _run _select_frame _set_stopinfo bp_commands break_anywhere break_here canonic "
     "checkline clear_all_breaks clear_all_file_breaks clear_bpbynumber clear_break cmdloop columnize "
     "commands_resuming complete complete_b complete_break complete_cl complete_clear complete_commands "
     "complete_condition complete_debug complete_disable complete_display complete_enable complete_help "
     "complete_ignore complete_p complete_pp complete_print complete_source complete_tbreak complete_unalias "
     "complete_undisplay complete_whatis completedefault completenames default defaultFile dispatch_call "
     "dispatch_exception dispatch_line dispatch_return displayhook do_EOF do_a do_alias do_args do_b do_break "
     "do_bt do_c do_cl do_clear do_commands do_condition do_cont do_continue do_d do_debug do_disable do_display "
     "do_down do_enable do_exit do_h do_help do_ignore do_interact do_j do_jump do_l do_list do_ll do_longlist "
     "do_n do_next do_p do_pp do_q do_quit do_r do_restart do_return do_retval do_run do_rv do_s do_source "
     "do_step do_tbreak do_u do_unalias do_undisplay do_unt do_until do_up do_w do_whatis do_where doc_header "
     "doc_leader emptyline error execRcLines forget format_stack_entry get_all_breaks get_bpbynumber get_break "
     "get_breaks get_file_breaks get_names get_stack handle_command_def help_exec help_pdb identchars "
     "interaction intro is_skipped_module lastcmd lineinfo lookupmodule message misc_header nohelp onecmd "
     "parseline postcmd postloop precmd preloop print_stack_entry print_stack_trace print_topics prompt reset "
     "ruler run runcall runctx runeval set_break set_continue set_next set_quit set_return set_step set_trace "
     "set_until setup sigint_handler stop_here trace_dispatch undoc_header use_rawinput user_call user_exception "
     "user_line user_return"},
    {"doctest._SpoofOut",
     "__del__ __dict__ __enter__ __exit__ __iter__ __module__ __next__ __setstate__ _checkClosed _checkReadable "
     "_checkSeekable _checkWritable close closed detach encoding errors fileno flush getvalue isatty "
     "line_buffering newlines read readable readline readlines seek seekable tell truncate writable write "
     "writelines"},
    {"doctest._TestClass",
     "__dict__ __module__ __weakref__ get square"},
    {"doctest.__file__",
     "/usr/lib/python3.11/doctest.py"},
    {"enum",
     "CONFORM CONTINUOUS DynamicClassAttribute EJECT Enum EnumCheck EnumMeta EnumType Flag FlagBoundary IntEnum "
     "IntFlag KEEP MappingProxyType NAMED_FLAGS ReprEnum STRICT StrEnum UNIQUE _EnumDict __all__ __builtins__ "
     "__cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _auto_null _dedent _high_bit "
     "_is_descriptor _is_dunder _is_internal_class _is_private _is_single_bit _is_sunder _iter_bits_lsb "
     "_make_class_unpicklable _old_convert_ _or_ _power_of_two _proto_member _reduce_ex_by_global_name "
     "_simple_enum _stdlib_enums _test_simple_enum auto bin bltns global_enum global_enum_repr global_flag_repr "
     "global_str member nonmember property reduce show_flag_values sys unique verify"},
    {"enum.Enum",
     "__contains__ __getitem__ __iter__ __len__ __members__ __module__ __name__ __qualname__"},
    {"enum.EnumCheck",
     "CONTINUOUS NAMED_FLAGS UNIQUE __add__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __members__ "
     "__mod__ __module__ __mul__ __name__ __qualname__ __rmod__ __rmul__ capitalize casefold center count encode "
     "endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier "
     "islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition "
     "removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith "
     "strip swapcase title translate upper zfill"},
    {"enum.EnumType",
     "__abstractmethods__ __annotations__ __base__ __bases__ __basicsize__ __bool__ __call__ __contains__ "
     "__dict__ __dictoffset__ __flags__ __getattr__ __getitem__ __instancecheck__ __itemsize__ __iter__ __len__ "
     "__members__ __module__ __mro__ __name__ __or__ __prepare__ __qualname__ __reversed__ __ror__ "
     "__subclasscheck__ __subclasses__ __text_signature__ __weakrefoffset__ _check_for_existing_members_ "
     "_convert_ _create_ _find_data_repr_ _find_data_type_ _find_new_ _get_mixins_ mro"},
    {"enum.Flag",
     "__contains__ __getitem__ __iter__ __len__ __members__ __module__ __name__ __qualname__"},
    {"enum.FlagBoundary",
     "CONFORM EJECT KEEP STRICT __add__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __members__ "
     "__mod__ __module__ __mul__ __name__ __qualname__ __rmod__ __rmul__ capitalize casefold center count encode "
     "endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier "
     "islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition "
     "removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith "
     "strip swapcase title translate upper zfill"},
    {"enum.IntEnum",
     "__abs__ __add__ __and__ __bool__ __ceil__ __contains__ __divmod__ __float__ __floor__ __floordiv__ "
     "__getitem__ __getnewargs__ __index__ __int__ __invert__ __iter__ __len__ __lshift__ __members__ __mod__ "
     "__module__ __mul__ __name__ __neg__ __or__ __pos__ __pow__ __qualname__ __radd__ __rand__ __rdivmod__ "
     "__rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ "
     "__rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__ as_integer_ratio bit_count bit_length "
     "conjugate denominator from_bytes imag numerator real to_bytes"},
    {"enum.IntFlag",
     "__abs__ __add__ __and__ __bool__ __ceil__ __contains__ __divmod__ __float__ __floor__ __floordiv__ "
     "__getitem__ __getnewargs__ __index__ __int__ __invert__ __iter__ __len__ __lshift__ __members__ __mod__ "
     "__module__ __mul__ __name__ __neg__ __or__ __pos__ __pow__ __qualname__ __radd__ __rand__ __rdivmod__ "
     "__rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ "
     "__rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__ as_integer_ratio bit_count bit_length "
     "conjugate denominator from_bytes imag numerator real to_bytes"},
    {"enum.ReprEnum",
     "__contains__ __getitem__ __iter__ __len__ __members__ __module__ __name__ __qualname__"},
    {"enum.StrEnum",
     "__add__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __members__ __mod__ __module__ __mul__ "
     "__name__ __qualname__ __rmod__ __rmul__ capitalize casefold center count encode endswith expandtabs find "
     "format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric "
     "isprintable isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix "
     "replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title "
     "translate upper zfill"},
    {"enum._EnumDict",
     "__class_getitem__ __contains__ __delitem__ __dict__ __getitem__ __ior__ __iter__ __len__ __module__ __or__ "
     "__reversed__ __ror__ __setitem__ __weakref__ clear copy fromkeys get items keys pop popitem setdefault "
     "update values"},
    {"enum.__file__",
     "/usr/lib/python3.11/enum.py"},
    {"enum._proto_member",
     "__dict__ __module__ __set_name__ __weakref__"},
    {"enum.auto",
     "__dict__ __module__ __weakref__"},
    {"enum.member",
     "__dict__ __module__ __weakref__"},
    {"enum.nonmember",
     "__dict__ __module__ __weakref__"},
    {"enum.property",
     "__delete__ __dict__ __get__ __module__ __set__ __set_name__ __weakref__ deleter getter setter"},
    {"enum.verify",
     "__call__ __dict__ __module__ __weakref__"},
    {"errno",
     "E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EADV EAFNOSUPPORT EAGAIN EALREADY EBADE EBADF EBADFD EBADMSG EBADR "
     "EBADRQC EBADSLT EBFONT EBUSY ECANCELED ECHILD ECHRNG ECOMM ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK "
     "EDEADLOCK EDESTADDRREQ EDOM EDOTDOT EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EIDRM EILSEQ "
     "EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR EISNAM EKEYEXPIRED EKEYREJECTED EKEYREVOKED EL2HLT EL2NSYNC "
     "EL3HLT EL3RST ELIBACC ELIBBAD ELIBEXEC ELIBMAX ELIBSCN ELNRNG ELOOP EMEDIUMTYPE EMFILE EMLINK EMSGSIZE "
     "EMULTIHOP ENAMETOOLONG ENAVAIL ENETDOWN ENETRESET ENETUNREACH ENFILE ENOANO ENOBUFS ENOCSI ENODATA ENODEV "
     "ENOENT ENOEXEC ENOKEY ENOLCK ENOLINK ENOMEDIUM ENOMEM ENOMSG ENONET ENOPKG ENOPROTOOPT ENOSPC ENOSR ENOSTR "
     "ENOSYS ENOTBLK ENOTCONN ENOTDIR ENOTEMPTY ENOTNAM ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENOTUNIQ ENXIO "
     "EOPNOTSUPP EOVERFLOW EOWNERDEAD EPERM EPFNOSUPPORT EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EREMCHG "
     "EREMOTE EREMOTEIO ERESTART ERFKILL EROFS ESHUTDOWN ESOCKTNOSUPPORT ESPIPE ESRCH ESRMNT ESTALE ESTRPIPE "
     "ETIME ETIMEDOUT ETOOMANYREFS ETXTBSY EUCLEAN EUNATCH EUSERS EWOULDBLOCK EXDEV EXFULL __doc__ __loader__ "
     "__name__ __package__ __spec__ errorcode"},
    {"fnmatch",
     "__all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _compile_pattern "
     "filter fnmatch fnmatchcase functools os posixpath re translate"},
    {"fnmatch.__file__",
     "/usr/lib/python3.11/fnmatch.py"},
    {"fractions",
     "Decimal Fraction _PyHASH_INF _PyHASH_MODULUS _RATIONAL_FORMAT __all__ __builtins__ __cached__ __doc__ "
     "__file__ __loader__ __name__ __package__ __spec__ math numbers operator re sys"},
    {"fractions.Fraction",
     "__abs__ __abstractmethods__ __add__ __bool__ __ceil__ __complex__ __copy__ __deepcopy__ __divmod__ "
     "__float__ __floor__ __floordiv__ __int__ __mod__ __module__ __mul__ __neg__ __pos__ __pow__ __radd__ "
     "__rdivmod__ __rfloordiv__ __rmod__ __rmul__ __round__ __rpow__ __rsub__ __rtruediv__ __slots__ __sub__ "
     "__truediv__ __trunc__ _abc_impl _add _denominator _div _divmod _floordiv _mod _mul _numerator "
     "_operator_fallbacks _richcmp _sub as_integer_ratio conjugate denominator from_decimal from_float imag "
     "limit_denominator numerator real"},
    {"fractions.__file__",
     "/usr/lib/python3.11/fractions.py"},
    {"functools",
     "GenericAlias RLock WRAPPER_ASSIGNMENTS WRAPPER_UPDATES _CacheInfo _HashedSeq _NOT_FOUND __all__ "
     "__builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _c3_merge _c3_mro "
     "_compose_mro _convert _find_impl _ge_from_gt _ge_from_le _ge_from_lt _gt_from_ge _gt_from_le _gt_from_lt "
     "_initial_missing _le_from_ge _le_from_gt _le_from_lt _lru_cache_wrapper _lt_from_ge _lt_from_gt "
     "_lt_from_le _make_key _unwrap_partial cache cached_property cmp_to_key get_cache_token lru_cache "
     "namedtuple partial partialmethod recursive_repr reduce singledispatch singledispatchmethod total_ordering "
     "update_wrapper wraps"},
    {"functools.CacheInfo",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _field_defaults _fields _make _replace count currsize hits "
     "index maxsize misses"},
    {"functools._HashedSeq",
     "__add__ __class_getitem__ __contains__ __delitem__ __getitem__ __iadd__ __imul__ __iter__ __len__ "
     "__module__ __mul__ __reversed__ __rmul__ __setitem__ __slots__ append clear copy count extend hashvalue "
     "index insert pop remove reverse sort"},
    {"functools.__file__",
     "/usr/lib/python3.11/functools.py"},
    {"functools._lru_cache_wrapper",
     "__call__ __copy__ __deepcopy__ __dict__ __get__ __module__ cache_clear cache_info"},
    {"functools.cached_property",
     "__class_getitem__ __dict__ __get__ __module__ __set_name__ __weakref__"},
    {"functools.partial",
     "__call__ __class_getitem__ __dict__ __module__ __setstate__ __vectorcalloffset__ args func keywords"},
    {"functools.partialmethod",
     "__class_getitem__ __dict__ __get__ __isabstractmethod__ __module__ __weakref__ _make_unbound_method"},
    {"functools.singledispatchmethod",
     "__dict__ __get__ __isabstractmethod__ __module__ __weakref__ register"},
    {"gc",
     "DEBUG_COLLECTABLE DEBUG_LEAK DEBUG_SAVEALL DEBUG_STATS DEBUG_UNCOLLECTABLE __doc__ __loader__ __name__ "
     "__package__ __spec__ callbacks collect disable enable freeze garbage get_count get_debug get_freeze_count "
     "get_objects get_referents get_referrers get_stats get_threshold is_finalized is_tracked isenabled "
     "set_debug set_threshold unfreeze"},
    {"getopt",
     "GetoptError _ __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ "
     "do_longs do_shorts error getopt gnu_getopt long_has_args os short_has_arg"},
    {"getopt.GetoptError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args msg opt with_traceback"},
    {"getopt.__file__",
     "/usr/lib/python3.11/getopt.py"},
    {"getpass",
     "GetPassWarning __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ "
     "_raw_input contextlib fallback_getpass getpass getuser io os sys termios unix_getpass warnings win_getpass"},
    {"getpass.GetPassWarning",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"getpass.__file__",
     "/usr/lib/python3.11/getpass.py"},
    {"graphlib",
     "CycleError GenericAlias TopologicalSorter _NODE_DONE _NODE_OUT _NodeInfo __all__ __builtins__ __cached__ "
     "__doc__ __file__ __loader__ __name__ __package__ __spec__"},
    {"graphlib.CycleError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"graphlib.TopologicalSorter",
     "__bool__ __class_getitem__ __dict__ __module__ __weakref__ _find_cycle _get_nodeinfo add done get_ready "
     "is_active prepare static_order"},
    {"graphlib._NodeInfo",
     "__module__ __slots__ node npredecessors successors"},
    {"graphlib.__file__",
     "/usr/lib/python3.11/graphlib.py"},
    {"hashlib",
     "__all__ __block_openssl_constructor __builtin_constructor_cache __builtins__ __cached__ __doc__ __file__ "
     "__get_builtin_constructor __loader__ __name__ __package__ __spec__ _hashlib algorithms_available "
     "algorithms_guaranteed blake2b blake2s file_digest md5 new pbkdf2_hmac scrypt sha1 sha224 sha256 sha384 "
     "sha3_224 sha3_256 sha3_384 sha3_512 sha512 shake_128 shake_256"},
    {"hashlib.__file__",
     "/usr/lib/python3.11/hashlib.py"},
    {"heapq",
     "__about__ __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ "
     "_heapify_max _heappop_max _heapreplace_max _siftdown _siftdown_max _siftup _siftup_max heapify heappop "
     "heappush heappushpop heapreplace merge nlargest nsmallest"},
    {"heapq.__file__",
     "/usr/lib/python3.11/heapq.py"},
    {"html",
     "__all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __path__ __spec__ "
     "_charref _html5 _invalid_charrefs _invalid_codepoints _re _replace_charref entities escape unescape"},
    {"html.__file__",
     "/usr/lib/python3.11/html/__init__.py"},
    {"http",
     "HTTPMethod HTTPStatus IntEnum StrEnum __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ "
     "__package__ __path__ __spec__ _simple_enum"},
    {"http.HTTPMethod",
     "CONNECT DELETE GET HEAD OPTIONS PATCH POST PUT TRACE __add__ __contains__ __getitem__ __getnewargs__ "
     "__iter__ __len__ __members__ __mod__ __module__ __mul__ __name__ __qualname__ __rmod__ __rmul__ capitalize "
     "casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii "
     "isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower "
     "lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip "
     "split splitlines startswith strip swapcase title translate upper zfill"},
    {"http.HTTPStatus",
     "ACCEPTED ALREADY_REPORTED BAD_GATEWAY BAD_REQUEST CONFLICT CONTINUE CREATED EARLY_HINTS EXPECTATION_FAILED "
     "FAILED_DEPENDENCY FORBIDDEN FOUND GATEWAY_TIMEOUT GONE HTTP_VERSION_NOT_SUPPORTED IM_A_TEAPOT IM_USED "
     "INSUFFICIENT_STORAGE INTERNAL_SERVER_ERROR LENGTH_REQUIRED LOCKED LOOP_DETECTED METHOD_NOT_ALLOWED "
     "MISDIRECTED_REQUEST MOVED_PERMANENTLY MULTIPLE_CHOICES MULTI_STATUS NETWORK_AUTHENTICATION_REQUIRED "
     "NON_AUTHORITATIVE_INFORMATION NOT_ACCEPTABLE NOT_EXTENDED NOT_FOUND NOT_IMPLEMENTED NOT_MODIFIED "
     "NO_CONTENT OK PARTIAL_CONTENT PAYMENT_REQUIRED PERMANENT_REDIRECT PRECONDITION_FAILED "
     "PRECONDITION_REQUIRED PROCESSING PROXY_AUTHENTICATION_REQUIRED REQUESTED_RANGE_NOT_SATISFIABLE "
     "REQUEST_ENTITY_TOO_LARGE REQUEST_HEADER_FIELDS_TOO_LARGE REQUEST_TIMEOUT REQUEST_URI_TOO_LONG "
     "RESET_CONTENT SEE_OTHER SERVICE_UNAVAILABLE SWITCHING_PROTOCOLS TEMPORARY_REDIRECT TOO_EARLY "
     "TOO_MANY_REQUESTS UNAUTHORIZED UNAVAILABLE_FOR_LEGAL_REASONS UNPROCESSABLE_ENTITY UNSUPPORTED_MEDIA_TYPE "
     "UPGRADE_REQUIRED USE_PROXY VARIANT_ALSO_NEGOTIATES __abs__ __add__ __and__ __bool__ __ceil__ __contains__ "
     "__divmod__ __float__ __floor__ __floordiv__ __getitem__ __getnewargs__ __index__ __int__ __invert__ "
     "__iter__ __len__ __lshift__ __members__ __mod__ __module__ __mul__ __name__ __neg__ __or__ __pos__ __pow__ "
     "__qualname__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ "
     "__rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__ "
     "as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real to_bytes"},
    {"http.__file__",
     "/usr/lib/python3.11/http/__init__.py"},
    {"inspect",
     "ArgInfo Arguments Attribute BlockFinder BoundArguments CORO_CLOSED CORO_CREATED CORO_RUNNING "
     "CORO_SUSPENDED CO_ASYNC_GENERATOR CO_COROUTINE CO_GENERATOR CO_ITERABLE_COROUTINE CO_NESTED CO_NEWLOCALS "
     "CO_NOFREE CO_OPTIMIZED CO_VARARGS CO_VARKEYWORDS ClassFoundException ClosureVars EndOfBlock FrameInfo "
     "FullArgSpec GEN_CLOSED GEN_CREATED GEN_RUNNING GEN_SUSPENDED OrderedDict Parameter Signature "
     "TPFLAGS_IS_ABSTRACT Traceback _ClassFinder _FrameInfo _KEYWORD_ONLY _NonUserDefinedCallables "
     "_POSITIONAL_ONLY _POSITIONAL_OR_KEYWORD _ParameterKind _Traceback _VAR_KEYWORD _VAR_POSITIONAL __all__ "
     "__author__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _check_class "
     "_check_instance _empty _filesbymodname _findclass _finddoc _get_code_position _get_code_position_from_tb "
     "_getmembers _has_code_flag _is_type _main _missing_arguments _sentinel _shadowed_dict "
     "_signature_bound_method _signature_from_builtin _signature_from_callable _signature_from_function "
     "_signature_fromstr _signature_get_partial _signature_get_user_defined_method _signature_is_builtin "
     "_signature_is_functionlike _signature_strip_non_python_syntax _static_getmro _too_many _void abc ast "
     "attrgetter builtins classify_class_attrs cleandoc collections currentframe dis enum findsource "
     "formatannotation formatannotationrelativeto formatargvalues functools get_annotations getabsfile getargs "
     "getargvalues getattr_static getblock getcallargs getclasstree getclosurevars getcomments "
     "getcoroutinelocals getcoroutinestate getdoc getfile getframeinfo getfullargspec getgeneratorlocals "
     "getgeneratorstate getinnerframes getlineno getmembers getmembers_static getmodule getmodulename getmro "
     "getouterframes getsource getsourcefile getsourcelines importlib indentsize isabstract isasyncgen "
     "isasyncgenfunction isawaitable isbuiltin isclass iscode iscoroutine iscoroutinefunction isdatadescriptor "
     "isframe isfunction isgenerator isgeneratorfunction isgetsetdescriptor iskeyword ismemberdescriptor "
     "ismethod ismethoddescriptor ismethodwrapper ismodule isroutine istraceback itertools linecache "
     "modulesbyfile namedtuple os re signature stack sys token tokenize trace types unwrap walktree"},
    {"inspect.ArgInfo",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _field_defaults _fields _make _replace args count index "
     "keywords locals varargs"},
    {"inspect.Arguments",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _field_defaults _fields _make _replace args count index "
     "varargs varkw"},
    {"inspect.Attribute",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _field_defaults _fields _make _replace count defining_class "
     "index kind name object"},
    {"inspect.BlockFinder",
     "__dict__ __module__ __weakref__ tokeneater"},
    {"inspect.BoundArguments",
     "__module__ __setstate__ __slots__ __weakref__ _signature apply_defaults args arguments kwargs signature"},
    {"inspect.ClassFoundException",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"inspect.ClosureVars",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _field_defaults _fields _make _replace builtins count "
     "globals index nonlocals unbound"},
    {"inspect.EndOfBlock",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"inspect.FrameInfo",
     "__add__ __class_getitem__ __contains__ __dict__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _field_defaults _fields _make _replace code_context count "
     "filename frame function index lineno"},
    {"inspect.FullArgSpec",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _field_defaults _fields _make _replace annotations args "
     "count defaults index kwonlyargs kwonlydefaults varargs varkw"},
    {"inspect.Parameter",
     "KEYWORD_ONLY POSITIONAL_ONLY POSITIONAL_OR_KEYWORD VAR_KEYWORD VAR_POSITIONAL __module__ __setstate__ "
     "__slots__ _annotation _default _kind _name annotation default empty kind name replace"},
    {"inspect.Signature",
     "__module__ __setstate__ __slots__ _bind _bound_arguments_cls _hash_basis _parameter_cls _parameters "
     "_return_annotation bind bind_partial empty from_callable parameters replace return_annotation"},
    {"inspect.Traceback",
     "__add__ __class_getitem__ __contains__ __dict__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _field_defaults _fields _make _replace code_context count "
     "filename function index lineno"},
    {"inspect._ClassFinder",
     "__dict__ __module__ __weakref__ generic_visit visit visit_AsyncFunctionDef visit_ClassDef visit_Constant "
     "visit_FunctionDef"},
    {"inspect._FrameInfo",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _field_defaults _fields _make _replace code_context count "
     "filename frame function index lineno"},
    {"inspect._ParameterKind",
     "KEYWORD_ONLY POSITIONAL_ONLY POSITIONAL_OR_KEYWORD VAR_KEYWORD VAR_POSITIONAL __abs__ __add__ __and__ "
     "__bool__ __ceil__ __contains__ __divmod__ __float__ __floor__ __floordiv__ __getitem__ __getnewargs__ "
     "__index__ __int__ __invert__ __iter__ __len__ __lshift__ __members__ __mod__ __module__ __mul__ __name__ "
     "__neg__ __or__ __pos__ __pow__ __qualname__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ "
     "__rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ "
     "__truediv__ __trunc__ __xor__ as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag "
     "numerator real to_bytes"},
    {"inspect._Traceback",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _field_defaults _fields _make _replace code_context count "
     "filename function index lineno"},
    {"inspect.__file__",
     "/usr/lib/python3.11/inspect.py"},
    {"inspect._empty",
     "__dict__ __module__ __weakref__"},
    {"inspect._void",
     "__dict__ __module__ __weakref__"},
    {"io",
     "BlockingIOError BufferedIOBase BufferedRWPair BufferedRandom BufferedReader BufferedWriter BytesIO "
     "DEFAULT_BUFFER_SIZE FileIO IOBase IncrementalNewlineDecoder RawIOBase SEEK_CUR SEEK_END SEEK_SET StringIO "
     "TextIOBase TextIOWrapper UnsupportedOperation __all__ __author__ __builtins__ __doc__ __file__ __getattr__ "
     "__loader__ __name__ __package__ __spec__ _io abc open open_code text_encoding"},
    {"io.BufferedIOBase",
     "__abstractmethods__ __del__ __dict__ __enter__ __exit__ __iter__ __module__ __next__ _abc_impl "
     "_checkClosed _checkReadable _checkSeekable _checkWritable close closed detach fileno flush isatty read "
     "read1 readable readinto readinto1 readline readlines seek seekable tell truncate writable write writelines"},
    {"io.IOBase",
     "__abstractmethods__ __del__ __dict__ __enter__ __exit__ __iter__ __module__ __next__ _abc_impl "
     "_checkClosed _checkReadable _checkSeekable _checkWritable close closed fileno flush isatty readable "
     "readline readlines seek seekable tell truncate writable writelines"},
    {"io.RawIOBase",
     "__abstractmethods__ __del__ __dict__ __enter__ __exit__ __iter__ __module__ __next__ _abc_impl "
     "_checkClosed _checkReadable _checkSeekable _checkWritable close closed fileno flush isatty read readable "
     "readall readinto readline readlines seek seekable tell truncate writable write writelines"},
    {"io.TextIOBase",
     "__abstractmethods__ __del__ __dict__ __enter__ __exit__ __iter__ __module__ __next__ _abc_impl "
     "_checkClosed _checkReadable _checkSeekable _checkWritable close closed detach encoding errors fileno flush "
     "isatty newlines read readable readline readlines seek seekable tell truncate writable write writelines"},
    {"io.UnsupportedOperation",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args characters_written errno filename filename2 strerror with_traceback"},
    {"io.__file__",
     "/usr/lib/python3.11/io.py"},
    {"itertools",
     "__doc__ __loader__ __name__ __package__ __spec__ _grouper _tee _tee_dataobject accumulate chain "
     "combinations combinations_with_replacement compress count cycle dropwhile filterfalse groupby islice "
     "pairwise permutations product repeat starmap takewhile tee zip_longest"},
    {"itertools._grouper",
     "__iter__ __next__"},
    {"itertools._tee",
     "__copy__ __iter__ __next__ __setstate__"},
    {"itertools._tee_dataobject",
     ""},
    {"itertools.accumulate",
     "__iter__ __next__ __setstate__"},
    {"itertools.chain",
     "__class_getitem__ __iter__ __next__ __setstate__ from_iterable"},
    {"itertools.combinations",
     "__iter__ __next__ __setstate__"},
    {"itertools.combinations_with_replacement",
     "__iter__ __next__ __setstate__"},
    {"itertools.compress",
     "__iter__ __next__"},
    {"itertools.count",
     "__iter__ __next__"},
    {"itertools.cycle",
     "__iter__ __next__ __setstate__"},
    {"itertools.dropwhile",
     "__iter__ __next__ __setstate__"},
    {"itertools.filterfalse",
     "__iter__ __next__"},
    {"itertools.groupby",
     "__iter__ __next__ __setstate__"},
    {"itertools.islice",
     "__iter__ __next__ __setstate__"},
    {"itertools.pairwise",
     "__iter__ __next__"},
    {"itertools.permutations",
     "__iter__ __next__ __setstate__"},
    {"itertools.product",
     "__iter__ __next__ __setstate__"},
    {"itertools.repeat",
     "__iter__ __length_hint__ __next__"},
    {"itertools.starmap",
     "__iter__ __next__"},
    {"itertools.takewhile",
     "__iter__ __next__ __setstate__"},
    {"itertools.zip_longest",
     "__iter__ __next__ __setstate__"},
    {"json",
     "JSONDecodeError JSONDecoder JSONEncoder __all__ __author__ __builtins__ __cached__ __doc__ __file__ "
     "__loader__ __name__ __package__ __path__ __spec__ __version__ _default_decoder _default_encoder codecs "
     "decoder detect_encoding dump dumps encoder load loads scanner"},
    {"json.__file__",
     "/usr/lib/python3.11/json/__init__.py"},
    {"json.decoder.JSONDecodeError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"json.decoder.JSONDecoder",
     "__dict__ __module__ __weakref__ decode raw_decode"},
    {"json.encoder.JSONEncoder",
     "__dict__ __module__ __weakref__ default encode item_separator iterencode key_separator"},
    {"keyword",
     "__all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ iskeyword "
     "issoftkeyword kwlist softkwlist"},
    {"keyword.__file__",
     "/usr/lib/python3.11/keyword.py"},
    {"linecache",
     "__all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ cache checkcache "
     "clearcache functools getline getlines lazycache os sys tokenize updatecache"},
    {"linecache.__file__",
     "/usr/lib/python3.11/linecache.py"},
    {"locale",
     "ABDAY_1 ABDAY_2 ABDAY_3 ABDAY_4 ABDAY_5 ABDAY_6 ABDAY_7 ABMON_1 ABMON_10 ABMON_11 ABMON_12 ABMON_2 ABMON_3 "
     "ABMON_4 ABMON_5 ABMON_6 ABMON_7 ABMON_8 ABMON_9 ALT_DIGITS AM_STR CHAR_MAX CODESET CRNCYSTR DAY_1 DAY_2 "
     "DAY_3 DAY_4 DAY_5 DAY_6 DAY_7 D_FMT D_T_FMT ERA ERA_D_FMT ERA_D_T_FMT ERA_T_FMT Error LC_ALL LC_COLLATE "
     "LC_CTYPE LC_MESSAGES LC_MONETARY LC_NUMERIC LC_TIME MON_1 MON_10 MON_11 MON_12 MON_2 MON_3 MON_4 MON_5 "
     "MON_6 MON_7 MON_8 MON_9 NOEXPR PM_STR RADIXCHAR THOUSEP T_FMT T_FMT_AMPM YESEXPR __all__ __builtins__ "
     "__cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _append_modifier _build_localename "
     "_builtin_str _collections_abc _format _group _grouping_intervals _localeconv _localize "
     "_override_localeconv _parse_localename _percent_re _print_locale _replace_encoding _setlocale _strcoll "
     "_strip_padding _strxfrm _test atof atoi bind_textdomain_codeset bindtextdomain currency dcgettext "
     "delocalize dgettext encodings format format_string functools getdefaultlocale getencoding getlocale "
     "getpreferredencoding gettext locale_alias locale_encoding_alias localeconv localize nl_langinfo normalize "
     "re resetlocale setlocale str strcoll strxfrm sys textdomain windows_locale"},
    {"locale.Error",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"locale.__file__",
     "/usr/lib/python3.11/locale.py"},
    {"logging",
     "BASIC_FORMAT BufferingFormatter CRITICAL DEBUG ERROR FATAL FileHandler Filter Filterer Formatter "
     "GenericAlias Handler INFO LogRecord Logger LoggerAdapter Manager NOTSET NullHandler PercentStyle "
     "PlaceHolder RootLogger StrFormatStyle StreamHandler StringTemplateStyle Template WARN WARNING _STYLES "
     "_StderrHandler __all__ __author__ __builtins__ __cached__ __date__ __doc__ __file__ __loader__ __name__ "
     "__package__ __path__ __spec__ __status__ __version__ _acquireLock _addHandlerRef "
     "_after_at_fork_child_reinit_locks _at_fork_reinit_lock_weakset _checkLevel _defaultFormatter "
     "_defaultLastResort _handlerList _handlers _is_internal_frame _levelToName _lock _logRecordFactory "
     "_loggerClass _nameToLevel _register_at_fork_reinit_lock _releaseLock _removeHandlerRef _showwarning "
     "_srcfile _startTime _str_formatter _warnings_showwarning addLevelName atexit basicConfig captureWarnings "
     "collections critical currentframe debug disable error exception fatal getLevelName getLevelNamesMapping "
     "getLogRecordFactory getLogger getLoggerClass info io lastResort log logMultiprocessing logProcesses "
     "logThreads makeLogRecord os raiseExceptions re root setLogRecordFactory setLoggerClass shutdown sys "
     "threading time traceback warn warning warnings weakref"},
    {"logging.BufferingFormatter",
     "__dict__ __module__ __weakref__ format formatFooter formatHeader"},
    {"logging.FileHandler",
     "__class_getitem__ __dict__ __module__ __weakref__ _at_fork_reinit _open acquire addFilter close createLock "
     "emit filter flush format get_name handle handleError name release removeFilter setFormatter setLevel "
     "setStream set_name terminator"},
    {"logging.Filter",
     "__dict__ __module__ __weakref__ filter"},
    {"logging.Filterer",
     "__dict__ __module__ __weakref__ addFilter filter removeFilter"},
    {"logging.Formatter",
     "__dict__ __module__ __weakref__ converter default_msec_format default_time_format format formatException "
     "formatMessage formatStack formatTime usesTime"},
    {"logging.Handler",
     "__dict__ __module__ __weakref__ _at_fork_reinit acquire addFilter close createLock emit filter flush "
     "format get_name handle handleError name release removeFilter setFormatter setLevel set_name"},
    {"logging.LogRecord",
     "__dict__ __module__ __weakref__ getMessage"},
    {"logging.Logger",
     "__dict__ __module__ __weakref__ _log addFilter addHandler callHandlers critical debug error exception "
     "fatal filter findCaller getChild getEffectiveLevel handle hasHandlers info isEnabledFor log makeRecord "
     "manager removeFilter removeHandler root setLevel warn warning"},
    {"logging.LoggerAdapter",
     "__class_getitem__ __dict__ __module__ __weakref__ _log critical debug error exception getEffectiveLevel "
     "hasHandlers info isEnabledFor log manager name process setLevel warn warning"},
    {"logging.Manager",
     "__dict__ __module__ __weakref__ _clear_cache _fixupChildren _fixupParents disable getLogger "
     "setLogRecordFactory setLoggerClass"},
    {"logging.NullHandler",
     "__dict__ __module__ __weakref__ _at_fork_reinit acquire addFilter close createLock emit filter flush "
     "format get_name handle handleError name release removeFilter setFormatter setLevel set_name"},
    {"logging.PercentStyle",
     "__dict__ __module__ __weakref__ _format asctime_format asctime_search default_format format usesTime "
     "validate validation_pattern"},
    {"logging.PlaceHolder",
     "__dict__ __module__ __weakref__ append"},
    {"logging.RootLogger",
     "__dict__ __module__ __weakref__ _log addFilter addHandler callHandlers critical debug error exception "
     "fatal filter findCaller getChild getEffectiveLevel handle hasHandlers info isEnabledFor log makeRecord "
     "manager removeFilter removeHandler root setLevel warn warning"},
    {"logging.StrFormatStyle",
     "__dict__ __module__ __weakref__ _format asctime_format asctime_search default_format field_spec fmt_spec "
     "format usesTime validate validation_pattern"},
    {"logging.StreamHandler",
     "__class_getitem__ __dict__ __module__ __weakref__ _at_fork_reinit acquire addFilter close createLock emit "
     "filter flush format get_name handle handleError name release removeFilter setFormatter setLevel setStream "
     "set_name terminator"},
    {"logging.StringTemplateStyle",
     "__dict__ __module__ __weakref__ _format asctime_format asctime_search default_format format usesTime "
     "validate validation_pattern"},
    {"logging._StderrHandler",
     "__class_getitem__ __dict__ __module__ __weakref__ _at_fork_reinit acquire addFilter close createLock emit "
     "filter flush format get_name handle handleError name release removeFilter setFormatter setLevel setStream "
     "set_name stream terminator"},
    {"logging.__file__",
     "/usr/lib/python3.11/logging/__init__.py"},
    {"logging.config",
     "BaseConfigurator ConvertingDict ConvertingList ConvertingMixin ConvertingTuple DEFAULT_LOGGING_CONFIG_PORT "
     "DictConfigurator IDENTIFIER RESET_ERROR StreamRequestHandler ThreadingTCPServer __builtins__ __cached__ "
     "__doc__ __file__ __loader__ __name__ __package__ __spec__ _clearExistingHandlers _create_formatters "
     "_handle_existing_loggers _install_handlers _install_loggers _listener _resolve _strip_spaces dictConfig "
     "dictConfigClass errno fileConfig io listen logging re stopListening struct threading traceback valid_ident"},
    {"logging.config.BaseConfigurator",
     "CONVERT_PATTERN DIGIT_PATTERN DOT_PATTERN INDEX_PATTERN WORD_PATTERN __dict__ __module__ __weakref__ "
     "as_tuple cfg_convert configure_custom convert ext_convert importer resolve value_converters"},
    {"logging.config.ConvertingDict",
     "__class_getitem__ __contains__ __delitem__ __dict__ __getitem__ __ior__ __iter__ __len__ __module__ __or__ "
     "__reversed__ __ror__ __setitem__ __weakref__ clear convert convert_with_key copy fromkeys get items keys "
     "pop popitem setdefault update values"},
    {"logging.config.ConvertingList",
     "__add__ __class_getitem__ __contains__ __delitem__ __dict__ __getitem__ __iadd__ __imul__ __iter__ __len__ "
     "__module__ __mul__ __reversed__ __rmul__ __setitem__ __weakref__ append clear convert convert_with_key "
     "copy count extend index insert pop remove reverse sort"},
    {"logging.config.ConvertingMixin",
     "__dict__ __module__ __weakref__ convert convert_with_key"},
    {"logging.config.ConvertingTuple",
     "__add__ __class_getitem__ __contains__ __dict__ __getitem__ __getnewargs__ __iter__ __len__ __module__ "
     "__mul__ __rmul__ __weakref__ convert convert_with_key count index"},
    {"logging.config.DictConfigurator",
     "CONVERT_PATTERN DIGIT_PATTERN DOT_PATTERN INDEX_PATTERN WORD_PATTERN __dict__ __module__ __weakref__ "
     "add_filters add_handlers as_tuple cfg_convert common_logger_config configure configure_custom "
     "configure_filter configure_formatter configure_handler configure_logger configure_root convert ext_convert "
     "importer resolve value_converters"},
    {"logging.config.__file__",
     "/usr/lib/python3.11/logging/config.py"},
    {"logging.handlers",
     "BaseRotatingHandler BufferingHandler DEFAULT_HTTP_LOGGING_PORT DEFAULT_SOAP_LOGGING_PORT "
     "DEFAULT_TCP_LOGGING_PORT DEFAULT_UDP_LOGGING_PORT DatagramHandler HTTPHandler MemoryHandler "
     "NTEventLogHandler QueueHandler QueueListener RotatingFileHandler SMTPHandler ST_DEV ST_INO ST_MTIME "
     "SYSLOG_TCP_PORT SYSLOG_UDP_PORT SocketHandler SysLogHandler TimedRotatingFileHandler WatchedFileHandler "
     "_MIDNIGHT __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ copy io "
     "logging os pickle queue re socket struct threading time"},
    {"logging.handlers.BaseRotatingHandler",
     "__class_getitem__ __dict__ __module__ __weakref__ _at_fork_reinit _open acquire addFilter close createLock "
     "emit filter flush format get_name handle handleError name namer release removeFilter rotate "
     "rotation_filename rotator setFormatter setLevel setStream set_name terminator"},
    {"logging.handlers.BufferingHandler",
     "__dict__ __module__ __weakref__ _at_fork_reinit acquire addFilter close createLock emit filter flush "
     "format get_name handle handleError name release removeFilter setFormatter setLevel set_name shouldFlush"},
    {"logging.handlers.DatagramHandler",
     "__dict__ __module__ __weakref__ _at_fork_reinit acquire addFilter close createLock createSocket emit "
     "filter flush format get_name handle handleError makePickle makeSocket name release removeFilter send "
     "setFormatter setLevel set_name"},
    {"logging.handlers.HTTPHandler",
     "__dict__ __module__ __weakref__ _at_fork_reinit acquire addFilter close createLock emit filter flush "
     "format getConnection get_name handle handleError mapLogRecord name release removeFilter setFormatter "
     "setLevel set_name"},
    {"logging.handlers.MemoryHandler",
     "__dict__ __module__ __weakref__ _at_fork_reinit acquire addFilter close createLock emit filter flush "
     "format get_name handle handleError name release removeFilter setFormatter setLevel setTarget set_name "
     "shouldFlush"},
    {"logging.handlers.NTEventLogHandler",
     "__dict__ __module__ __weakref__ _at_fork_reinit acquire addFilter close createLock emit filter flush "
     "format getEventCategory getEventType getMessageID get_name handle handleError name release removeFilter "
     "setFormatter setLevel set_name"},
    {"logging.handlers.QueueHandler",
     "__dict__ __module__ __weakref__ _at_fork_reinit acquire addFilter close createLock emit enqueue filter "
     "flush format get_name handle handleError name prepare release removeFilter setFormatter setLevel set_name"},
    {"logging.handlers.QueueListener",
     "__dict__ __module__ __weakref__ _monitor _sentinel dequeue enqueue_sentinel handle prepare start stop"},
    {"logging.handlers.RotatingFileHandler",
     "__class_getitem__ __dict__ __module__ __weakref__ _at_fork_reinit _open acquire addFilter close createLock "
     "doRollover emit filter flush format get_name handle handleError name namer release removeFilter rotate "
     "rotation_filename rotator setFormatter setLevel setStream set_name shouldRollover terminator"},
    {"logging.handlers.SMTPHandler",
     "__dict__ __module__ __weakref__ _at_fork_reinit acquire addFilter close createLock emit filter flush "
     "format getSubject get_name handle handleError name release removeFilter setFormatter setLevel set_name"},
    {"logging.handlers.SocketHandler",
     "__dict__ __module__ __weakref__ _at_fork_reinit acquire addFilter close createLock createSocket emit "
     "filter flush format get_name handle handleError makePickle makeSocket name release removeFilter send "
     "setFormatter setLevel set_name"},
    {"logging.handlers.SysLogHandler",
     "LOG_ALERT LOG_AUTH LOG_AUTHPRIV LOG_CONSOLE LOG_CRIT LOG_CRON LOG_DAEMON LOG_DEBUG LOG_EMERG LOG_ERR "
     "LOG_FTP LOG_INFO LOG_KERN LOG_LOCAL0 LOG_LOCAL1 LOG_LOCAL2 LOG_LOCAL3 LOG_LOCAL4 LOG_LOCAL5 LOG_LOCAL6 "
     "LOG_LOCAL7 LOG_LPR LOG_MAIL LOG_NEWS LOG_NOTICE LOG_NTP LOG_SECURITY LOG_SOLCRON LOG_SYSLOG LOG_USER "
     "LOG_UUCP LOG_WARNING __dict__ __module__ __weakref__ _at_fork_reinit _connect_unixsocket acquire addFilter "
     "append_nul close createLock createSocket emit encodePriority facility_names filter flush format get_name "
     "handle handleError ident mapPriority name priority_map priority_names release removeFilter setFormatter "
     "setLevel set_name"},
    {"logging.handlers.TimedRotatingFileHandler",
     "__class_getitem__ __dict__ __module__ __weakref__ _at_fork_reinit _open acquire addFilter close "
     "computeRollover createLock doRollover emit filter flush format getFilesToDelete get_name handle "
     "handleError name namer release removeFilter rotate rotation_filename rotator setFormatter setLevel "
     "setStream set_name shouldRollover terminator"},
    {"logging.handlers.WatchedFileHandler",
     "__class_getitem__ __dict__ __module__ __weakref__ _at_fork_reinit _open _statstream acquire addFilter "
     "close createLock emit filter flush format get_name handle handleError name release removeFilter "
     "reopenIfNeeded setFormatter setLevel setStream set_name terminator"},
    {"logging.handlers.__file__",
     "/usr/lib/python3.11/logging/handlers.py"},
    {"math",
     "__doc__ __loader__ __name__ __package__ __spec__ acos acosh asin asinh atan atan2 atanh cbrt ceil comb "
     "copysign cos cosh degrees dist e erf erfc exp exp2 expm1 fabs factorial floor fmod frexp fsum gamma gcd "
     "hypot inf isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf nan nextafter perm "
     "pi pow prod radians remainder sin sinh sqrt tan tanh tau trunc ulp"},
    {"multiprocessing.queues.Queue",
     "__dict__ __module__ __setstate__ __weakref__ _after_fork _feed _finalize_close _finalize_join "
     "_on_queue_feeder_error _reset _start_thread cancel_join_thread close empty full get get_nowait join_thread "
     "put put_nowait qsize"},
    {"numbers",
     "ABCMeta Complex Integral Number Rational Real __all__ __builtins__ __cached__ __doc__ __file__ __loader__ "
     "__name__ __package__ __spec__ abstractmethod"},
    {"numbers.Complex",
     "__abs__ __abstractmethods__ __add__ __bool__ __complex__ __module__ __mul__ __neg__ __pos__ __pow__ "
     "__radd__ __rmul__ __rpow__ __rsub__ __rtruediv__ __slots__ __sub__ __truediv__ _abc_impl conjugate imag "
     "real"},
    {"numbers.Integral",
     "__abs__ __abstractmethods__ __add__ __and__ __bool__ __ceil__ __complex__ __divmod__ __float__ __floor__ "
     "__floordiv__ __index__ __int__ __invert__ __lshift__ __mod__ __module__ __mul__ __neg__ __or__ __pos__ "
     "__pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ "
     "__rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __slots__ __sub__ __truediv__ __trunc__ "
     "__xor__ _abc_impl conjugate denominator imag numerator real"},
    {"numbers.Number",
     "__abstractmethods__ __module__ __slots__ _abc_impl"},
    {"numbers.Rational",
     "__abs__ __abstractmethods__ __add__ __bool__ __ceil__ __complex__ __divmod__ __float__ __floor__ "
     "__floordiv__ __mod__ __module__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ "
     "__rmod__ __rmul__ __round__ __rpow__ __rsub__ __rtruediv__ __slots__ __sub__ __truediv__ __trunc__ "
     "_abc_impl conjugate denominator imag numerator real"},
    {"numbers.Real",
     "__abs__ __abstractmethods__ __add__ __bool__ __ceil__ __complex__ __divmod__ __float__ __floor__ "
     "__floordiv__ __mod__ __module__ __mul__ __neg__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ "
     "__rmod__ __rmul__ __round__ __rpow__ __rsub__ __rtruediv__ __slots__ __sub__ __truediv__ __trunc__ "
     "_abc_impl conjugate imag real"},
    {"numbers.__file__",
     "/usr/lib/python3.11/numbers.py"},
    {"operator",
     "__abs__ __add__ __all__ __and__ __builtins__ __cached__ __call__ __concat__ __contains__ __delitem__ "
     "__doc__ __eq__ __file__ __floordiv__ __ge__ __getitem__ __gt__ __iadd__ __iand__ __iconcat__ __ifloordiv__ "
     "__ilshift__ __imatmul__ __imod__ __imul__ __index__ __inv__ __invert__ __ior__ __ipow__ __irshift__ "
     "__isub__ __itruediv__ __ixor__ __le__ __loader__ __lshift__ __lt__ __matmul__ __mod__ __mul__ __name__ "
     "__ne__ __neg__ __not__ __or__ __package__ __pos__ __pow__ __rshift__ __setitem__ __spec__ __sub__ "
     "__truediv__ __xor__ _abs abs add and_ attrgetter call concat contains countOf delitem eq floordiv ge "
     "getitem gt iadd iand iconcat ifloordiv ilshift imatmul imod imul index indexOf inv invert ior ipow irshift "
     "is_ is_not isub itemgetter itruediv ixor le length_hint lshift lt matmul methodcaller mod mul ne neg not_ "
     "or_ pos pow rshift setitem sub truediv truth xor"},
    {"operator.__file__",
     "/usr/lib/python3.11/operator.py"},
    {"operator.attrgetter",
     "__call__ __module__ __vectorcalloffset__"},
    {"operator.itemgetter",
     "__call__ __module__ __vectorcalloffset__"},
    {"operator.methodcaller",
     "__call__ __module__"},
    {"os",
     "CLD_CONTINUED CLD_DUMPED CLD_EXITED CLD_KILLED CLD_STOPPED CLD_TRAPPED DirEntry EFD_CLOEXEC EFD_NONBLOCK "
     "EFD_SEMAPHORE EX_CANTCREAT EX_CONFIG EX_DATAERR EX_IOERR EX_NOHOST EX_NOINPUT EX_NOPERM EX_NOUSER EX_OK "
     "EX_OSERR EX_OSFILE EX_PROTOCOL EX_SOFTWARE EX_TEMPFAIL EX_UNAVAILABLE EX_USAGE F_LOCK F_OK F_TEST F_TLOCK "
     "F_ULOCK GRND_NONBLOCK GRND_RANDOM GenericAlias MFD_ALLOW_SEALING MFD_CLOEXEC MFD_HUGETLB MFD_HUGE_16GB "
     "MFD_HUGE_16MB MFD_HUGE_1GB MFD_HUGE_1MB MFD_HUGE_256MB MFD_HUGE_2GB MFD_HUGE_2MB MFD_HUGE_32MB "
     "MFD_HUGE_512KB MFD_HUGE_512MB MFD_HUGE_64KB MFD_HUGE_8MB MFD_HUGE_MASK MFD_HUGE_SHIFT Mapping "
     "MutableMapping NGROUPS_MAX O_ACCMODE O_APPEND O_ASYNC O_CLOEXEC O_CREAT O_DIRECT O_DIRECTORY O_DSYNC "
     "O_EXCL O_FSYNC O_LARGEFILE O_NDELAY O_NOATIME O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH O_RDONLY O_RDWR "
     "O_RSYNC O_SYNC O_TMPFILE O_TRUNC O_WRONLY POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE POSIX_FADV_NORMAL "
     "POSIX_FADV_RANDOM POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED POSIX_SPAWN_CLOSE POSIX_SPAWN_DUP2 "
     "POSIX_SPAWN_OPEN PRIO_PGRP PRIO_PROCESS PRIO_USER P_ALL P_NOWAIT P_NOWAITO P_PGID P_PID P_PIDFD P_WAIT "
     "PathLike RTLD_DEEPBIND RTLD_GLOBAL RTLD_LAZY RTLD_LOCAL RTLD_NODELETE RTLD_NOLOAD RTLD_NOW RWF_APPEND "
     "RWF_DSYNC RWF_HIPRI RWF_NOWAIT RWF_SYNC R_OK SCHED_BATCH SCHED_FIFO SCHED_IDLE SCHED_OTHER "
     "SCHED_RESET_ON_FORK SCHED_RR SEEK_CUR SEEK_DATA SEEK_END SEEK_HOLE SEEK_SET SPLICE_F_MORE SPLICE_F_MOVE "
     "SPLICE_F_NONBLOCK ST_APPEND ST_MANDLOCK ST_NOATIME ST_NODEV ST_NODIRATIME ST_NOEXEC ST_NOSUID ST_RDONLY "
     "ST_RELATIME ST_SYNCHRONOUS ST_WRITE TMP_MAX WCONTINUED WCOREDUMP WEXITED WEXITSTATUS WIFCONTINUED "
     "WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WNOWAIT WSTOPPED WSTOPSIG WTERMSIG WUNTRACED W_OK XATTR_CREATE "
     "XATTR_REPLACE XATTR_SIZE_MAX X_OK _Environ __all__ __builtins__ __doc__ __file__ __loader__ __name__ "
     "__package__ __spec__ _check_methods _execvpe _exists _exit _fspath _fwalk _get_exports_list _spawnvef "
     "_walk _wrap_close abc abort access altsep chdir chmod chown chroot close closerange confstr confstr_names "
     "copy_file_range cpu_count ctermid curdir defpath device_encoding devnull dup dup2 environ environb error "
     "eventfd eventfd_read eventfd_write execl execle execlp execlpe execv execve execvp execvpe extsep fchdir "
     "fchmod fchown fdatasync fdopen fork forkpty fpathconf fsdecode fsencode fspath fstat fstatvfs fsync "
     "ftruncate fwalk get_blocking get_exec_path get_inheritable get_terminal_size getcwd getcwdb getegid getenv "
     "getenvb geteuid getgid getgrouplist getgroups getloadavg getlogin getpgid getpgrp getpid getppid "
     "getpriority getrandom getresgid getresuid getsid getuid getxattr initgroups isatty kill killpg lchown "
     "linesep link listdir listxattr lockf login_tty lseek lstat major makedev makedirs memfd_create minor mkdir "
     "mkfifo mknod name nice open openpty pardir path pathconf pathconf_names pathsep pidfd_open pipe pipe2 "
     "popen posix_fadvise posix_fallocate posix_spawn posix_spawnp pread preadv putenv pwrite pwritev read "
     "readlink readv register_at_fork remove removedirs removexattr rename renames replace rmdir scandir "
     "sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getparam sched_getscheduler "
     "sched_param sched_rr_get_interval sched_setaffinity sched_setparam sched_setscheduler sched_yield sendfile "
     "sep set_blocking set_inheritable setegid seteuid setgid setgroups setpgid setpgrp setpriority setregid "
     "setresgid setresuid setreuid setsid setuid setxattr spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp "
     "spawnvpe splice st stat stat_result statvfs statvfs_result strerror supports_bytes_environ supports_dir_fd "
     "supports_effective_ids supports_fd supports_follow_symlinks symlink sync sys sysconf sysconf_names system "
     "tcgetpgrp tcsetpgrp terminal_size times times_result truncate ttyname umask uname uname_result unlink "
     "unsetenv urandom utime wait wait3 wait4 waitid waitid_result waitpid waitstatus_to_exitcode walk write "
     "writev"},
    {"os.PathLike",
     "__abstractmethods__ __class_getitem__ __dict__ __fspath__ __module__ __slots__ __weakref__ _abc_impl"},
    {"os._Environ",
     "_MutableMapping__marker __abstractmethods__ __class_getitem__ __contains__ __delitem__ __dict__ "
     "__getitem__ __ior__ __iter__ __len__ __module__ __or__ __reversed__ __ror__ __setitem__ __slots__ "
     "__weakref__ _abc_impl clear copy get items keys pop popitem setdefault update values"},
    {"os.__file__",
     "/usr/lib/python3.11/os.py"},
    {"os._wrap_close",
     "__dict__ __enter__ __exit__ __getattr__ __iter__ __module__ __weakref__ close"},
    {"os.path",
     "__all__ __builtins__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _get_sep _joinrealpath "
     "_path_normpath _varprog _varprogb abspath altsep basename commonpath commonprefix curdir defpath devnull "
     "dirname exists expanduser expandvars extsep genericpath getatime getctime getmtime getsize isabs isdir "
     "isfile islink ismount join lexists normcase normpath os pardir pathsep realpath relpath samefile "
     "sameopenfile samestat sep split splitdrive splitext stat supports_unicode_filenames sys"},
    {"os.path.__file__",
     "/usr/lib/python3.11/posixpath.py"},
    {"os.stat_result",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ count index n_fields n_sequence_fields n_unnamed_fields st_atime st_atime_ns "
     "st_blksize st_blocks st_ctime st_ctime_ns st_dev st_gid st_ino st_mode st_mtime st_mtime_ns st_nlink "
     "st_rdev st_size st_uid"},
    {"os.statvfs_result",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ count f_bavail f_bfree f_blocks f_bsize f_favail f_ffree f_files f_flag "
     "f_frsize f_fsid f_namemax index n_fields n_sequence_fields n_unnamed_fields"},
    {"os.terminal_size",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ columns count index lines n_fields n_sequence_fields n_unnamed_fields"},
    {"pathlib",
     "EBADF ELOOP ENOENT ENOTDIR Path PosixPath PurePath PurePosixPath PureWindowsPath S_ISBLK S_ISCHR S_ISDIR "
     "S_ISFIFO S_ISLNK S_ISREG S_ISSOCK Sequence WindowsPath _Flavour _IGNORED_ERRNOS _IGNORED_WINERRORS "
     "_PathParents _PosixFlavour _PreciseSelector _RecursiveWildcardSelector _Selector _TerminatingSelector "
     "_WINERROR_CANT_RESOLVE_FILENAME _WINERROR_INVALID_NAME _WINERROR_NOT_READY _WildcardSelector "
     "_WindowsFlavour __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ "
     "_ignore_error _is_wildcard_pattern _make_selector _posix_flavour _windows_flavour attrgetter fnmatch "
     "functools io os posixpath re sys urlquote_from_bytes warnings"},
    {"pathlib.Path",
     "__bytes__ __enter__ __exit__ __fspath__ __module__ __rtruediv__ __slots__ __truediv__ _cached_cparts "
     "_cparts _drv _format_parsed_parts _from_parsed_parts _from_parts _hash _make_child _make_child_relpath "
     "_parse_args _parts _pparts _root _scandir _str absolute anchor as_posix as_uri chmod cwd drive exists "
     "expanduser glob group hardlink_to home is_absolute is_block_device is_char_device is_dir is_fifo is_file "
     "is_mount is_relative_to is_reserved is_socket is_symlink iterdir joinpath lchmod link_to lstat match mkdir "
     "name open owner parent parents parts read_bytes read_text readlink relative_to rename replace resolve "
     "rglob rmdir root samefile stat stem suffix suffixes symlink_to touch unlink with_name with_stem "
     "with_suffix write_bytes write_text"},
    {"pathlib.PosixPath",
     "__bytes__ __enter__ __exit__ __fspath__ __module__ __rtruediv__ __slots__ __truediv__ _cached_cparts "
     "_cparts _drv _flavour _format_parsed_parts _from_parsed_parts _from_parts _hash _make_child "
     "_make_child_relpath _parse_args _parts _pparts _root _scandir _str absolute anchor as_posix as_uri chmod "
     "cwd drive exists expanduser glob group hardlink_to home is_absolute is_block_device is_char_device is_dir "
     "is_fifo is_file is_mount is_relative_to is_reserved is_socket is_symlink iterdir joinpath lchmod link_to "
     "lstat match mkdir name open owner parent parents parts read_bytes read_text readlink relative_to rename "
     "replace resolve rglob rmdir root samefile stat stem suffix suffixes symlink_to touch unlink with_name "
     "with_stem with_suffix write_bytes write_text"},
    {"pathlib.PurePath",
     "__bytes__ __fspath__ __module__ __rtruediv__ __slots__ __truediv__ _cached_cparts _cparts _drv "
     "_format_parsed_parts _from_parsed_parts _from_parts _hash _make_child _parse_args _parts _pparts _root "
     "_str anchor as_posix as_uri drive is_absolute is_relative_to is_reserved joinpath match name parent "
     "parents parts relative_to root stem suffix suffixes with_name with_stem with_suffix"},
    {"pathlib.PurePosixPath",
     "__bytes__ __fspath__ __module__ __rtruediv__ __slots__ __truediv__ _cached_cparts _cparts _drv _flavour "
     "_format_parsed_parts _from_parsed_parts _from_parts _hash _make_child _parse_args _parts _pparts _root "
     "_str anchor as_posix as_uri drive is_absolute is_relative_to is_reserved joinpath match name parent "
     "parents parts relative_to root stem suffix suffixes with_name with_stem with_suffix"},
    {"pathlib.PureWindowsPath",
     "__bytes__ __fspath__ __module__ __rtruediv__ __slots__ __truediv__ _cached_cparts _cparts _drv _flavour "
     "_format_parsed_parts _from_parsed_parts _from_parts _hash _make_child _parse_args _parts _pparts _root "
     "_str anchor as_posix as_uri drive is_absolute is_relative_to is_reserved joinpath match name parent "
     "parents parts relative_to root stem suffix suffixes with_name with_stem with_suffix"},
    {"pathlib.WindowsPath",
     "__bytes__ __enter__ __exit__ __fspath__ __module__ __rtruediv__ __slots__ __truediv__ _cached_cparts "
     "_cparts _drv _flavour _format_parsed_parts _from_parsed_parts _from_parts _hash _make_child "
     "_make_child_relpath _parse_args _parts _pparts _root _scandir _str absolute anchor as_posix as_uri chmod "
     "cwd drive exists expanduser glob group hardlink_to home is_absolute is_block_device is_char_device is_dir "
     "is_fifo is_file is_mount is_relative_to is_reserved is_socket is_symlink iterdir joinpath lchmod link_to "
     "lstat match mkdir name open owner parent parents parts read_bytes read_text readlink relative_to rename "
     "replace resolve rglob rmdir root samefile stat stem suffix suffixes symlink_to touch unlink with_name "
     "with_stem with_suffix write_bytes write_text"},
    {"pathlib._Flavour",
     "__dict__ __module__ __weakref__ join_parsed_parts parse_parts"},
    {"pathlib._PathParents",
     "__abstractmethods__ __class_getitem__ __contains__ __getitem__ __iter__ __len__ __module__ __reversed__ "
     "__slots__ _abc_impl _drv _parts _pathcls _root count index"},
    {"pathlib._PosixFlavour",
     "__dict__ __module__ __weakref__ altsep casefold casefold_parts compile_pattern has_drv is_reserved "
     "is_supported join_parsed_parts make_uri parse_parts pathmod sep splitroot"},
    {"pathlib._PreciseSelector",
     "__dict__ __module__ __weakref__ _select_from select_from"},
    {"pathlib._RecursiveWildcardSelector",
     "__dict__ __module__ __weakref__ _iterate_directories _select_from select_from"},
    {"pathlib._Selector",
     "__dict__ __module__ __weakref__ select_from"},
    {"pathlib._TerminatingSelector",
     "__dict__ __module__ __weakref__ _select_from"},
    {"pathlib._WildcardSelector",
     "__dict__ __module__ __weakref__ _select_from select_from"},
    {"pathlib._WindowsFlavour",
     "__dict__ __module__ __weakref__ _split_extended_path altsep casefold casefold_parts compile_pattern "
     "drive_letters ext_namespace_prefix has_drv is_reserved is_supported join_parsed_parts make_uri ntpath "
     "parse_parts pathmod reserved_names sep splitroot"},
    {"pathlib.__file__",
     "/usr/lib/python3.11/pathlib.py"},
    {"platform",
     "_Processor _WIN32_CLIENT_RELEASES _WIN32_SERVER_RELEASES __builtins__ __cached__ __copyright__ __doc__ "
     "__file__ __loader__ __name__ __package__ __spec__ __version__ _comparable_version _component_re "
     "_default_architecture _follow_symlinks _get_machine_win32 _ironpython26_sys_version_parser "
     "_ironpython_sys_version_parser _java_getprop _libc_search _mac_ver_xml _node _norm_version "
     "_os_release_cache _os_release_candidates _os_release_line _os_release_unescape _parse_os_release _platform "
     "_platform_cache _pypy_sys_version_parser _sys_version _sys_version_cache _sys_version_parser _syscmd_file "
     "_syscmd_ver _uname_cache _unknown_as_blank _ver_output _ver_stages architecture collections "
     "freedesktop_os_release functools itertools java_ver libc_ver mac_ver machine node os platform processor "
     "python_branch python_build python_compiler python_implementation python_revision python_version "
     "python_version_tuple re release sys system system_alias uname uname_result version win32_edition "
     "win32_is_iot win32_ver"},
    {"platform._Processor",
     "__dict__ __module__ __weakref__ from_subprocess get get_OpenVMS get_win32"},
    {"platform.__file__",
     "/usr/lib/python3.11/platform.py"},
    {"platform.uname_result",
     "__add__ __class_getitem__ __contains__ __dict__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _field_defaults _fields _make _replace count index machine "
     "node processor release system version"},
    {"posix.DirEntry",
     "__class_getitem__ __fspath__ __module__ inode is_dir is_file is_symlink name path stat"},
    {"posix.sched_param",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ count index n_fields n_sequence_fields n_unnamed_fields sched_priority"},
    {"posix.times_result",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ children_system children_user count elapsed index n_fields n_sequence_fields "
     "n_unnamed_fields system user"},
    {"posix.uname_result",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ count index machine n_fields n_sequence_fields n_unnamed_fields nodename "
     "release sysname version"},
    {"posix.waitid_result",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ count index n_fields n_sequence_fields n_unnamed_fields si_code si_pid "
     "si_signo si_status si_uid"},
    {"pprint",
     "PrettyPrinter _StringIO __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ "
     "__spec__ _builtin_scalars _collections _dataclasses _perfcheck _recursion _safe_key _safe_tuple _sys "
     "_types _wrap_bytes_repr isreadable isrecursive pformat pp pprint re saferepr"},
    {"pprint.PrettyPrinter",
     "__dict__ __module__ __weakref__ _dispatch _format _format_dict_items _format_items _format_namespace_items "
     "_pprint_bytearray _pprint_bytes _pprint_chain_map _pprint_counter _pprint_dataclass _pprint_default_dict "
     "_pprint_deque _pprint_dict _pprint_list _pprint_mappingproxy _pprint_ordered_dict _pprint_set "
     "_pprint_simplenamespace _pprint_str _pprint_tuple _pprint_user_dict _pprint_user_list _pprint_user_string "
     "_repr _safe_repr format isreadable isrecursive pformat pprint"},
    {"pprint.__file__",
     "/usr/lib/python3.11/pprint.py"},
    {"pprint._safe_key",
     "__module__ __slots__ obj"},
    {"queue",
     "Empty Full LifoQueue PriorityQueue Queue SimpleQueue _PySimpleQueue __all__ __builtins__ __cached__ "
     "__doc__ __file__ __loader__ __name__ __package__ __spec__ deque heappop heappush threading time types"},
    {"queue.Full",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"queue.LifoQueue",
     "__class_getitem__ __dict__ __module__ __weakref__ _get _init _put _qsize empty full get get_nowait join "
     "put put_nowait qsize task_done"},
    {"queue.PriorityQueue",
     "__class_getitem__ __dict__ __module__ __weakref__ _get _init _put _qsize empty full get get_nowait join "
     "put put_nowait qsize task_done"},
    {"queue.Queue",
     "__class_getitem__ __dict__ __module__ __weakref__ _get _init _put _qsize empty full get get_nowait join "
     "put put_nowait qsize task_done"},
    {"queue._PySimpleQueue",
     "__class_getitem__ __dict__ __module__ __weakref__ empty get get_nowait put put_nowait qsize"},
    {"queue.__file__",
     "/usr/lib/python3.11/queue.py"},
    {"random",
     "BPF LOG4 NV_MAGICCONST RECIP_BPF Random SG_MAGICCONST SystemRandom TWOPI _ONE _Sequence _Set __all__ "
     "__builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _accumulate _acos "
     "_bisect _ceil _cos _e _exp _floor _index _inst _isfinite _log _os _pi _random _repeat _sha512 _sin _sqrt "
     "_test _test_generator _urandom _warn betavariate choice choices expovariate gammavariate gauss getrandbits "
     "getstate lognormvariate normalvariate paretovariate randbytes randint random randrange sample seed "
     "setstate shuffle triangular uniform vonmisesvariate weibullvariate"},
    {"random.Random",
     "VERSION __dict__ __module__ __setstate__ __weakref__ _randbelow _randbelow_with_getrandbits "
     "_randbelow_without_getrandbits betavariate choice choices expovariate gammavariate gauss getrandbits "
     "getstate lognormvariate normalvariate paretovariate randbytes randint random randrange sample seed "
     "setstate shuffle triangular uniform vonmisesvariate weibullvariate"},
    {"random.SystemRandom",
     "VERSION __dict__ __module__ __setstate__ __weakref__ _notimplemented _randbelow "
     "_randbelow_with_getrandbits _randbelow_without_getrandbits betavariate choice choices expovariate "
     "gammavariate gauss getrandbits getstate lognormvariate normalvariate paretovariate randbytes randint "
     "random randrange sample seed setstate shuffle triangular uniform vonmisesvariate weibullvariate"},
    {"random.__file__",
     "/usr/lib/python3.11/random.py"},
    {"re",
     "A ASCII DEBUG DOTALL I IGNORECASE L LOCALE M MULTILINE Match NOFLAG Pattern RegexFlag S Scanner T TEMPLATE "
     "U UNICODE VERBOSE X _MAXCACHE __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ "
     "__package__ __path__ __spec__ __version__ _cache _casefix _compile _compile_repl _compiler _constants "
     "_expand _parser _pickle _special_chars_map _subx compile copyreg enum error escape findall finditer "
     "fullmatch functools match purge search split sub subn template"},
    {"re.Match",
     "__class_getitem__ __copy__ __deepcopy__ __getitem__ __module__ end endpos expand group groupdict groups "
     "lastgroup lastindex pos re regs span start string"},
    {"re.Pattern",
     "__class_getitem__ __copy__ __deepcopy__ __module__ findall finditer flags fullmatch groupindex groups "
     "match pattern scanner search split sub subn"},
    {"re.RegexFlag",
     "ASCII DEBUG DOTALL IGNORECASE LOCALE MULTILINE TEMPLATE UNICODE VERBOSE __abs__ __add__ __and__ __bool__ "
     "__ceil__ __contains__ __divmod__ __float__ __floor__ __floordiv__ __getitem__ __getnewargs__ __index__ "
     "__int__ __invert__ __iter__ __len__ __lshift__ __members__ __mod__ __module__ __mul__ __name__ __neg__ "
     "__or__ __pos__ __pow__ __qualname__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ "
     "__rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ "
     "__truediv__ __trunc__ __xor__ as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag "
     "numerator real to_bytes"},
    {"re.Scanner",
     "__dict__ __module__ __weakref__ scan"},
    {"re.__file__",
     "/usr/lib/python3.11/re/__init__.py"},
    {"re.error",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"reprlib",
     "Repr __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ "
     "_possibly_sorted aRepr builtins get_ident islice recursive_repr repr"},
    {"reprlib.Repr",
     "__dict__ __module__ __weakref__ _repr_iterable repr repr1 repr_array repr_deque repr_dict repr_frozenset "
     "repr_instance repr_int repr_list repr_set repr_str repr_tuple"},
    {"reprlib.__file__",
     "/usr/lib/python3.11/reprlib.py"},
    {"sched",
     "Event __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _sentinel "
     "_time count heapq namedtuple scheduler threading time"},
    {"sched.Event",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _field_defaults _fields _make _replace action argument count "
     "index kwargs priority sequence time"},
    {"sched.__file__",
     "/usr/lib/python3.11/sched.py"},
    {"sched.scheduler",
     "__dict__ __module__ __weakref__ cancel empty enter enterabs queue run"},
    {"secrets",
     "DEFAULT_ENTROPY SystemRandom __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ "
     "__package__ __spec__ _sysrand base64 binascii choice compare_digest randbelow randbits token_bytes "
     "token_hex token_urlsafe"},
    {"secrets.__file__",
     "/usr/lib/python3.11/secrets.py"},
    {"shlex",
     "StringIO __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ "
     "_find_unsafe _print_tokens deque join os quote re shlex split sys"},
    {"shlex.__file__",
     "/usr/lib/python3.11/shlex.py"},
    {"shlex.shlex",
     "__dict__ __iter__ __module__ __next__ __weakref__ error_leader get_token pop_source punctuation_chars "
     "push_source push_token read_token sourcehook"},
    {"signal",
     "Handlers ITIMER_PROF ITIMER_REAL ITIMER_VIRTUAL ItimerError NSIG SIGABRT SIGALRM SIGBUS SIGCHLD SIGCLD "
     "SIGCONT SIGFPE SIGHUP SIGILL SIGINT SIGIO SIGIOT SIGKILL SIGPIPE SIGPOLL SIGPROF SIGPWR SIGQUIT SIGRTMAX "
     "SIGRTMIN SIGSEGV SIGSTKFLT SIGSTOP SIGSYS SIGTERM SIGTRAP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGUSR1 SIGUSR2 "
     "SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ SIG_BLOCK SIG_DFL SIG_IGN SIG_SETMASK SIG_UNBLOCK Sigmasks Signals "
     "_IntEnum __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _enum_to_int "
     "_int_to_enum _signal alarm default_int_handler getitimer getsignal pause pidfd_send_signal pthread_kill "
     "pthread_sigmask raise_signal set_wakeup_fd setitimer siginterrupt signal sigpending sigtimedwait sigwait "
     "sigwaitinfo strsignal struct_siginfo valid_signals"},
    {"signal.Handlers",
     "SIG_DFL SIG_IGN __abs__ __add__ __and__ __bool__ __ceil__ __contains__ __divmod__ __float__ __floor__ "
     "__floordiv__ __getitem__ __getnewargs__ __index__ __int__ __invert__ __iter__ __len__ __lshift__ "
     "__members__ __mod__ __module__ __mul__ __name__ __neg__ __or__ __pos__ __pow__ __qualname__ __radd__ "
     "__rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ __rrshift__ "
     "__rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__ as_integer_ratio bit_count "
     "bit_length conjugate denominator from_bytes imag numerator real to_bytes"},
    {"signal.Sigmasks",
     "SIG_BLOCK SIG_SETMASK SIG_UNBLOCK __abs__ __add__ __and__ __bool__ __ceil__ __contains__ __divmod__ "
     "__float__ __floor__ __floordiv__ __getitem__ __getnewargs__ __index__ __int__ __invert__ __iter__ __len__ "
     "__lshift__ __members__ __mod__ __module__ __mul__ __name__ __neg__ __or__ __pos__ __pow__ __qualname__ "
     "__radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ __rpow__ "
     "__rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__ "
     "as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real to_bytes"},
    {"signal.Signals",
     "SIGABRT SIGALRM SIGBUS SIGCHLD SIGCONT SIGFPE SIGHUP SIGILL SIGINT SIGIO SIGKILL SIGPIPE SIGPROF SIGPWR "
     "SIGQUIT SIGRTMAX SIGRTMIN SIGSEGV SIGSTKFLT SIGSTOP SIGSYS SIGTERM SIGTRAP SIGTSTP SIGTTIN SIGTTOU SIGURG "
     "SIGUSR1 SIGUSR2 SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ __abs__ __add__ __and__ __bool__ __ceil__ __contains__ "
     "__divmod__ __float__ __floor__ __floordiv__ __getitem__ __getnewargs__ __index__ __int__ __invert__ "
     "__iter__ __len__ __lshift__ __members__ __mod__ __module__ __mul__ __name__ __neg__ __or__ __pos__ __pow__ "
     "__qualname__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__ __rmul__ __ror__ __round__ "
     "__rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__ "
     "as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag numerator real to_bytes"},
    {"signal.__file__",
     "/usr/lib/python3.11/signal.py"},
    {"signal.itimer_error",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args characters_written errno filename filename2 strerror with_traceback"},
    {"signal.struct_siginfo",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ count index n_fields n_sequence_fields n_unnamed_fields si_band si_code "
     "si_errno si_pid si_signo si_status si_uid"},
    {"socketserver.StreamRequestHandler",
     "__dict__ __module__ __weakref__ disable_nagle_algorithm finish handle rbufsize setup timeout wbufsize"},
    {"socketserver.ThreadingTCPServer",
     "__dict__ __enter__ __exit__ __module__ __weakref__ _handle_request_noblock _threads address_family "
     "allow_reuse_address allow_reuse_port block_on_close close_request daemon_threads fileno finish_request "
     "get_request handle_error handle_request handle_timeout process_request process_request_thread "
     "request_queue_size serve_forever server_activate server_bind server_close service_actions shutdown "
     "shutdown_request socket_type timeout verify_request"},
    {"statistics",
     "Counter Decimal Fraction LinearRegression NormalDist StatisticsError _SQRT2 __all__ __annotations__ "
     "__builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _coerce _convert "
     "_decimal_sqrt_of_frac _exact_ratio _fail_neg _float_sqrt_of_frac _integer_sqrt_of_frac_rto _isfinite "
     "_mean_stdev _normal_dist_inv_cdf _sqrt_bit_width _ss _sum bisect_left bisect_right correlation covariance "
     "defaultdict erf exp fabs fmean fsum geometric_mean groupby harmonic_mean hypot linear_regression log math "
     "mean median median_grouped median_high median_low mode mul multimode namedtuple numbers pstdev pvariance "
     "quantiles random reduce repeat sqrt stdev sys tau variance"},
    {"statistics.LinearRegression",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _field_defaults _fields _make _replace count index intercept "
     "slope"},
    {"statistics.NormalDist",
     "__add__ __module__ __mul__ __neg__ __pos__ __radd__ __rmul__ __rsub__ __setstate__ __slots__ __sub__ "
     "__truediv__ _mu _sigma cdf from_samples inv_cdf mean median mode overlap pdf quantiles samples stdev "
     "variance zscore"},
    {"statistics.StatisticsError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"statistics.__file__",
     "/usr/lib/python3.11/statistics.py"},
    {"string",
     "Formatter Template _ChainMap __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ "
     "__package__ __spec__ _re _sentinel_dict _string ascii_letters ascii_lowercase ascii_uppercase capwords "
     "digits hexdigits octdigits printable punctuation whitespace"},
    {"string.Formatter",
     "__dict__ __module__ __weakref__ _vformat check_unused_args convert_field format format_field get_field "
     "get_value parse vformat"},
    {"string.Template",
     "__dict__ __module__ __weakref__ _invalid braceidpattern delimiter flags get_identifiers idpattern is_valid "
     "pattern safe_substitute substitute"},
    {"string.__file__",
     "/usr/lib/python3.11/string.py"},
    {"struct",
     "Struct __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ "
     "_clearcache calcsize error iter_unpack pack pack_into unpack unpack_from"},
    {"struct.__file__",
     "/usr/lib/python3.11/struct.py"},
    {"struct.error",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"sys",
     "__breakpointhook__ __displayhook__ __doc__ __excepthook__ __interactivehook__ __loader__ __name__ "
     "__package__ __spec__ __stderr__ __stdin__ __stdout__ __unraisablehook__ _base_executable _clear_type_cache "
     "_current_exceptions _current_frames _debugmallocstats _framework _getframe _getquickenedcount _git _home "
     "_stdlib_dir _xoptions abiflags addaudithook api_version argv audit base_exec_prefix base_prefix "
     "breakpointhook builtin_module_names byteorder call_tracing copyright displayhook dont_write_bytecode "
     "exc_info excepthook exception exec_prefix executable exit flags float_info float_repr_style "
     "get_asyncgen_hooks get_coroutine_origin_tracking_depth get_int_max_str_digits getallocatedblocks "
     "getdefaultencoding getdlopenflags getfilesystemencodeerrors getfilesystemencoding getprofile "
     "getrecursionlimit getrefcount getsizeof getswitchinterval gettrace hash_info hexversion implementation "
     "int_info intern is_finalizing maxsize maxunicode meta_path modules orig_argv path path_hooks "
     "path_importer_cache platform platlibdir prefix pycache_prefix set_asyncgen_hooks "
     "set_coroutine_origin_tracking_depth set_int_max_str_digits setdlopenflags setprofile setrecursionlimit "
     "setswitchinterval settrace stderr stdin stdlib_module_names stdout thread_info unraisablehook version "
     "version_info warnoptions"},
    {"textwrap",
     "TextWrapper __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ "
     "_leading_whitespace_re _whitespace _whitespace_only_re dedent fill indent re shorten wrap"},
    {"textwrap.TextWrapper",
     "__dict__ __module__ __weakref__ _fix_sentence_endings _handle_long_word _munge_whitespace _split "
     "_split_chunks _wrap_chunks fill sentence_end_re unicode_whitespace_trans wordsep_re wordsep_simple_re wrap"},
    {"textwrap.__file__",
     "/usr/lib/python3.11/textwrap.py"},
    {"threading",
     "Barrier BoundedSemaphore BrokenBarrierError Condition Event ExceptHookArgs Lock RLock Semaphore "
     "TIMEOUT_MAX Thread ThreadError Timer WeakSet _CRLock _DummyThread _HAVE_THREAD_NATIVE_ID _MainThread "
     "_PyRLock _RLock _SHUTTING_DOWN __all__ __builtins__ __cached__ __doc__ __excepthook__ __file__ __loader__ "
     "__name__ __package__ __spec__ _active _active_limbo_lock _after_fork _allocate_lock _count _counter "
     "_dangling _deque _enumerate _islice _limbo _main_thread _maintain_shutdown_locks _make_invoke_excepthook "
     "_newname _os _profile_hook _register_atexit _set_sentinel _shutdown _shutdown_locks _shutdown_locks_lock "
     "_start_new_thread _sys _threading_atexits _time _trace_hook activeCount active_count currentThread "
     "current_thread enumerate excepthook functools get_ident get_native_id getprofile gettrace local "
     "main_thread setprofile settrace stack_size"},
    {"threading.Barrier",
     "__dict__ __module__ __weakref__ _break _enter _exit _release _wait abort broken n_waiting parties reset "
     "wait"},
    {"threading.BoundedSemaphore",
     "__dict__ __enter__ __exit__ __module__ __weakref__ acquire release"},
    {"threading.BrokenBarrierError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"threading.Condition",
     "__dict__ __enter__ __exit__ __module__ __weakref__ _acquire_restore _at_fork_reinit _is_owned "
     "_release_save notify notifyAll notify_all wait wait_for"},
    {"threading.Event",
     "__dict__ __module__ __weakref__ _at_fork_reinit clear isSet is_set set wait"},
    {"threading.Semaphore",
     "__dict__ __enter__ __exit__ __module__ __weakref__ acquire release"},
    {"threading.Thread",
     "__dict__ __module__ __weakref__ _bootstrap _bootstrap_inner _delete _initialized _reset_internal_locks "
     "_set_ident _set_native_id _set_tstate_lock _stop _wait_for_tstate_lock daemon getName ident isDaemon "
     "is_alive join name native_id run setDaemon setName start"},
    {"threading.Timer",
     "__dict__ __module__ __weakref__ _bootstrap _bootstrap_inner _delete _initialized _reset_internal_locks "
     "_set_ident _set_native_id _set_tstate_lock _stop _wait_for_tstate_lock cancel daemon getName ident "
     "isDaemon is_alive join name native_id run setDaemon setName start"},
    {"threading._DummyThread",
     "__dict__ __module__ __weakref__ _bootstrap _bootstrap_inner _delete _initialized _reset_internal_locks "
     "_set_ident _set_native_id _set_tstate_lock _stop _wait_for_tstate_lock daemon getName ident isDaemon "
     "is_alive join name native_id run setDaemon setName start"},
    {"threading._MainThread",
     "__dict__ __module__ __weakref__ _bootstrap _bootstrap_inner _delete _initialized _reset_internal_locks "
     "_set_ident _set_native_id _set_tstate_lock _stop _wait_for_tstate_lock daemon getName ident isDaemon "
     "is_alive join name native_id run setDaemon setName start"},
    {"threading._RLock",
     "__dict__ __enter__ __exit__ __module__ __weakref__ _acquire_restore _at_fork_reinit _is_owned "
     "_release_save acquire release"},
    {"threading.__file__",
     "/usr/lib/python3.11/threading.py"},
    {"time",
     "CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME CLOCK_TAI "
     "CLOCK_THREAD_CPUTIME_ID _STRUCT_TM_ITEMS __doc__ __loader__ __name__ __package__ __spec__ altzone asctime "
     "clock_getres clock_gettime clock_gettime_ns clock_settime clock_settime_ns ctime daylight get_clock_info "
     "gmtime localtime mktime monotonic monotonic_ns perf_counter perf_counter_ns process_time process_time_ns "
     "pthread_getcpuclockid sleep strftime strptime struct_time thread_time thread_time_ns time time_ns timezone "
     "tzname tzset"},
    {"time.struct_time",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ count index n_fields n_sequence_fields n_unnamed_fields tm_gmtoff tm_hour "
     "tm_isdst tm_mday tm_min tm_mon tm_sec tm_wday tm_yday tm_year tm_zone"},
    {"timeit",
     "Timer __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ _globals "
     "default_number default_repeat default_timer dummy_src_name gc itertools main reindent repeat sys template "
     "time timeit"},
    {"timeit.Timer",
     "__dict__ __module__ __weakref__ autorange print_exc repeat timeit"},
    {"timeit.__file__",
     "/usr/lib/python3.11/timeit.py"},
    {"traceback",
     "FrameSummary StackSummary TracebackException _Anchors _ExceptionPrintContext _RECURSIVE_CUTOFF _Sentinel "
     "__all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ "
     "_byte_offset_to_character_offset _cause_message _context_message _extract_caret_anchors_from_line_segment "
     "_format_final_exc_line _get_code_position _parse_value_tb _safe_string _sentinel "
     "_walk_tb_with_full_positions clear_frames collections extract_stack extract_tb format_exc format_exception "
     "format_exception_only format_list format_stack format_tb itertools linecache print_exc print_exception "
     "print_last print_list print_stack print_tb suppress sys textwrap walk_stack walk_tb"},
    {"traceback.FrameSummary",
     "__getitem__ __iter__ __len__ __module__ __slots__ _line _original_line colno end_colno end_lineno filename "
     "line lineno locals name"},
    {"traceback.StackSummary",
     "__add__ __class_getitem__ __contains__ __delitem__ __dict__ __getitem__ __iadd__ __imul__ __iter__ __len__ "
     "__module__ __mul__ __reversed__ __rmul__ __setitem__ __weakref__ _extract_from_extended_frame_gen append "
     "clear copy count extend extract format format_frame_summary from_list index insert pop remove reverse sort"},
    {"traceback.TracebackException",
     "__dict__ __module__ __weakref__ _format_syntax_error _load_lines format format_exception_only "
     "from_exception print"},
    {"traceback._Anchors",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _field_defaults _fields _make _replace count index "
     "left_end_offset primary_char right_start_offset secondary_char"},
    {"traceback._ExceptionPrintContext",
     "__dict__ __module__ __weakref__ emit indent"},
    {"traceback._Sentinel",
     "__dict__ __module__ __weakref__"},
    {"traceback.__file__",
     "/usr/lib/python3.11/traceback.py"},
    {"types",
     "AsyncGeneratorType BuiltinFunctionType BuiltinMethodType CellType ClassMethodDescriptorType CodeType "
     "CoroutineType DynamicClassAttribute EllipsisType FrameType FunctionType GeneratorType GenericAlias "
     "GetSetDescriptorType LambdaType MappingProxyType MemberDescriptorType MethodDescriptorType MethodType "
     "MethodWrapperType ModuleType NoneType NotImplementedType SimpleNamespace TracebackType UnionType "
     "WrapperDescriptorType _GeneratorWrapper __all__ __builtins__ __cached__ __doc__ __file__ __loader__ "
     "__name__ __package__ __spec__ _calculate_meta _cell_factory coroutine new_class prepare_class "
     "resolve_bases"},
    {"types.DynamicClassAttribute",
     "__delete__ __dict__ __get__ __module__ __set__ __weakref__ deleter getter setter"},
    {"types.GenericAlias",
     "__add__ __args__ __call__ __class_getitem__ __contains__ __copy__ __deepcopy__ __delitem__ __getitem__ "
     "__iadd__ __imul__ __instancecheck__ __iter__ __len__ __mro_entries__ __mul__ __or__ __origin__ "
     "__parameters__ __reversed__ __rmul__ __ror__ __setitem__ __subclasscheck__ __typing_unpacked_tuple_args__ "
     "__unpacked__ append clear copy count extend index insert pop remove reverse sort"},
    {"types.SimpleNamespace",
     "__dict__"},
    {"types.UnionType",
     "__args__ __getitem__ __or__ __parameters__ __ror__"},
    {"types._GeneratorWrapper",
     "__await__ __dict__ __iter__ __module__ __next__ __weakref__ close cr_await cr_code cr_frame cr_running "
     "gi_code gi_frame gi_running gi_yieldfrom send throw"},
    {"types.__file__",
     "/usr/lib/python3.11/types.py"},
    {"typing",
     "ABCMeta AbstractSet Annotated Any AnyStr AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator "
     "Awaitable BinaryIO ByteString CT_co Callable ChainMap ClassVar Collection Concatenate Container "
     "ContextManager Coroutine Counter DefaultDict Deque Dict EXCLUDED_ATTRIBUTES Final ForwardRef FrozenSet "
     "Generator Generic GenericAlias Hashable IO ItemsView Iterable Iterator KT KeysView List Literal "
     "LiteralString Mapping MappingView Match MethodDescriptorType MethodWrapperType MutableMapping "
     "MutableSequence MutableSet NamedTuple NamedTupleMeta Never NewType NoReturn NotRequired Optional "
     "OrderedDict ParamSpec ParamSpecArgs ParamSpecKwargs Pattern Protocol Required Reversible Self Sequence Set "
     "Sized SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound T "
     "TYPE_CHECKING T_co T_contra Text TextIO Tuple Type TypeAlias TypeGuard TypeVar TypeVarTuple TypedDict "
     "Union Unpack VT VT_co V_co ValuesView WrapperDescriptorType _ASSERT_NEVER_REPR_MAX_LENGTH _AnnotatedAlias "
     "_AnyMeta _BaseGenericAlias _BoundVarianceMixin _CallableGenericAlias _CallableType "
     "_ConcatenateGenericAlias _DeprecatedType _Final _GenericAlias _Immutable _LiteralGenericAlias "
     "_LiteralSpecialForm _NamedTuple _NotIterable _PROTO_ALLOWLIST _PickleUsingNameMixin _ProtocolMeta "
     "_SPECIAL_NAMES _SpecialForm _SpecialGenericAlias _TYPING_INTERNALS _TupleType _TypedDict _TypedDictMeta "
     "_TypingEllipsis _UnionGenericAlias _UnpackGenericAlias __all__ __builtins__ __cached__ __doc__ __file__ "
     "__loader__ __name__ __package__ __spec__ _alias _allow_reckless_class_checks _allowed_types _caller "
     "_check_generic _cleanups _collect_parameters _deduplicate _eval_type _flatten_literal_params "
     "_get_protocol_attrs _idfunc _is_callable_members_only _is_dunder _is_param_expr _is_typevar_like "
     "_is_unpacked_typevartuple _make_nmtuple _namedtuple_mro_entries _no_init_or_replace_init _overload_dummy "
     "_overload_registry _prohibited _remove_dups_flatten _should_unflatten_callable_args _special "
     "_strip_annotations _tp_cache _type_check _type_convert _type_repr _unpack_args _value_and_type_iter "
     "abstractmethod assert_never assert_type cast clear_overloads collections contextlib dataclass_transform "
     "defaultdict final functools get_args get_origin get_overloads get_type_hints io is_typeddict no_type_check "
     "no_type_check_decorator operator overload re reveal_type runtime_checkable stdlib_re sys types warnings"},
    {"typing.Annotated",
     "__class_getitem__ __module__ __slots__"},
    {"typing.Any",
     "__dict__ __module__ __weakref__"},
    {"typing.BinaryIO",
     "__class_getitem__ __enter__ __exit__ __module__ __orig_bases__ __parameters__ __slots__ _is_protocol close "
     "closed fileno flush isatty mode name read readable readline readlines seek seekable tell truncate writable "
     "write writelines"},
    {"typing.ForwardRef",
     "__forward_arg__ __forward_code__ __forward_evaluated__ __forward_is_argument__ __forward_is_class__ "
     "__forward_module__ __forward_value__ __module__ __or__ __ror__ __slots__ __weakref__ _evaluate"},
    {"typing.Generic",
     "__class_getitem__ __module__ __slots__ _is_protocol"},
    {"typing.IO",
     "__class_getitem__ __enter__ __exit__ __module__ __orig_bases__ __parameters__ __slots__ _is_protocol close "
     "closed fileno flush isatty mode name read readable readline readlines seek seekable tell truncate writable "
     "write writelines"},
    {"typing.NamedTuple",
     "__dict__ __module__ __weakref__"},
    {"typing.NamedTupleMeta",
     "__abstractmethods__ __annotations__ __base__ __bases__ __basicsize__ __call__ __dict__ __dictoffset__ "
     "__flags__ __instancecheck__ __itemsize__ __module__ __mro__ __name__ __or__ __prepare__ __qualname__ "
     "__ror__ __subclasscheck__ __subclasses__ __text_signature__ __weakrefoffset__ mro"},
    {"typing.NewType",
     "__call__ __dict__ __module__ __mro_entries__ __or__ __ror__ __weakref__"},
    {"typing.ParamSpec",
     "__copy__ __deepcopy__ __dict__ __module__ __or__ __ror__ __slots__ __typing_prepare_subst__ "
     "__typing_subst__ __weakref__ args kwargs"},
    {"typing.ParamSpecArgs",
     "__copy__ __deepcopy__ __dict__ __module__ __slots__ __weakref__"},
    {"typing.ParamSpecKwargs",
     "__copy__ __deepcopy__ __dict__ __module__ __slots__ __weakref__"},
    {"typing.Protocol",
     "__abstractmethods__ __class_getitem__ __module__ __parameters__ __slots__ _abc_impl _is_protocol "
     "_is_runtime_protocol"},
    {"typing.SupportsAbs",
     "__abs__ __abstractmethods__ __class_getitem__ __module__ __orig_bases__ __parameters__ __slots__ _abc_impl "
     "_is_protocol _is_runtime_protocol"},
    {"typing.SupportsBytes",
     "__abstractmethods__ __bytes__ __class_getitem__ __module__ __parameters__ __slots__ _abc_impl _is_protocol "
     "_is_runtime_protocol"},
    {"typing.SupportsComplex",
     "__abstractmethods__ __class_getitem__ __complex__ __module__ __parameters__ __slots__ _abc_impl "
     "_is_protocol _is_runtime_protocol"},
    {"typing.SupportsFloat",
     "__abstractmethods__ __class_getitem__ __float__ __module__ __parameters__ __slots__ _abc_impl _is_protocol "
     "_is_runtime_protocol"},
    {"typing.SupportsIndex",
     "__abstractmethods__ __class_getitem__ __index__ __module__ __parameters__ __slots__ _abc_impl _is_protocol "
     "_is_runtime_protocol"},
    {"typing.SupportsInt",
     "__abstractmethods__ __class_getitem__ __int__ __module__ __parameters__ __slots__ _abc_impl _is_protocol "
     "_is_runtime_protocol"},
    {"typing.SupportsRound",
     "__abstractmethods__ __class_getitem__ __module__ __orig_bases__ __parameters__ __round__ __slots__ "
     "_abc_impl _is_protocol _is_runtime_protocol"},
    {"typing.TextIO",
     "__class_getitem__ __enter__ __exit__ __module__ __orig_bases__ __parameters__ __slots__ _is_protocol "
     "buffer close closed encoding errors fileno flush isatty line_buffering mode name newlines read readable "
     "readline readlines seek seekable tell truncate writable write writelines"},
    {"typing.TypeVar",
     "__copy__ __deepcopy__ __dict__ __module__ __or__ __ror__ __slots__ __typing_subst__ __weakref__"},
    {"typing.TypeVarTuple",
     "__copy__ __deepcopy__ __dict__ __iter__ __module__ __slots__ __typing_prepare_subst__ __typing_subst__ "
     "__weakref__"},
    {"typing.TypedDict",
     "__dict__ __module__ __weakref__"},
    {"typing._AnnotatedAlias",
     "__call__ __dict__ __getattr__ __getitem__ __instancecheck__ __iter__ __module__ __mro_entries__ __or__ "
     "__ror__ __slots__ __subclasscheck__ __weakref__ _determine_new_args copy_with"},
    {"typing._AnyMeta",
     "__abstractmethods__ __annotations__ __base__ __bases__ __basicsize__ __call__ __dict__ __dictoffset__ "
     "__flags__ __instancecheck__ __itemsize__ __module__ __mro__ __name__ __or__ __prepare__ __qualname__ "
     "__ror__ __subclasscheck__ __subclasses__ __text_signature__ __weakrefoffset__ mro"},
    {"typing._BaseGenericAlias",
     "__call__ __dict__ __getattr__ __instancecheck__ __module__ __mro_entries__ __slots__ __subclasscheck__ "
     "__weakref__"},
    {"typing._BoundVarianceMixin",
     "__dict__ __module__ __or__ __ror__ __weakref__"},
    {"typing._CallableGenericAlias",
     "__call__ __dict__ __getattr__ __getitem__ __instancecheck__ __iter__ __module__ __mro_entries__ __or__ "
     "__ror__ __slots__ __subclasscheck__ __weakref__ _determine_new_args copy_with"},
    {"typing._CallableType",
     "__call__ __dict__ __getattr__ __getitem__ __getitem_inner__ __instancecheck__ __iter__ __module__ "
     "__mro_entries__ __or__ __ror__ __slots__ __subclasscheck__ __weakref__ copy_with"},
    {"typing._ConcatenateGenericAlias",
     "__call__ __dict__ __getattr__ __getitem__ __instancecheck__ __iter__ __module__ __mro_entries__ __or__ "
     "__ror__ __slots__ __subclasscheck__ __weakref__ _determine_new_args copy_with"},
    {"typing._DeprecatedType",
     "__abstractmethods__ __annotations__ __base__ __bases__ __basicsize__ __call__ __dict__ __dictoffset__ "
     "__flags__ __instancecheck__ __itemsize__ __module__ __mro__ __name__ __or__ __prepare__ __qualname__ "
     "__ror__ __subclasscheck__ __subclasses__ __text_signature__ __weakrefoffset__ mro"},
    {"typing._Final",
     "__module__ __slots__ __weakref__"},
    {"typing._GenericAlias",
     "__call__ __dict__ __getattr__ __getitem__ __instancecheck__ __iter__ __module__ __mro_entries__ __or__ "
     "__ror__ __slots__ __subclasscheck__ __weakref__ _determine_new_args copy_with"},
    {"typing._Immutable",
     "__copy__ __deepcopy__ __module__ __slots__"},
    {"typing._LiteralGenericAlias",
     "__call__ __dict__ __getattr__ __getitem__ __instancecheck__ __iter__ __module__ __mro_entries__ __or__ "
     "__ror__ __slots__ __subclasscheck__ __weakref__ _determine_new_args copy_with"},
    {"typing._LiteralSpecialForm",
     "__call__ __dict__ __getattr__ __getitem__ __instancecheck__ __iter__ __module__ __mro_entries__ __or__ "
     "__ror__ __slots__ __subclasscheck__ __weakref__ _getitem _name"},
    {"typing._NotIterable",
     "__iter__ __module__ __slots__"},
    {"typing._PickleUsingNameMixin",
     "__dict__ __module__ __weakref__"},
    {"typing._ProtocolMeta",
     "__abstractmethods__ __annotations__ __base__ __bases__ __basicsize__ __call__ __dict__ __dictoffset__ "
     "__flags__ __instancecheck__ __itemsize__ __module__ __mro__ __name__ __or__ __prepare__ __qualname__ "
     "__ror__ __subclasscheck__ __subclasses__ __text_signature__ __weakrefoffset__ _abc_caches_clear "
     "_abc_registry_clear _dump_registry mro register"},
    {"typing._SpecialForm",
     "__call__ __getattr__ __getitem__ __instancecheck__ __iter__ __module__ __mro_entries__ __or__ __ror__ "
     "__slots__ __subclasscheck__ __weakref__ _getitem _name"},
    {"typing._SpecialGenericAlias",
     "__call__ __dict__ __getattr__ __getitem__ __instancecheck__ __iter__ __module__ __mro_entries__ __or__ "
     "__ror__ __slots__ __subclasscheck__ __weakref__ copy_with"},
    {"typing._TupleType",
     "__call__ __dict__ __getattr__ __getitem__ __instancecheck__ __iter__ __module__ __mro_entries__ __or__ "
     "__ror__ __slots__ __subclasscheck__ __weakref__ copy_with"},
    {"typing._TypedDictMeta",
     "__abstractmethods__ __annotations__ __base__ __bases__ __basicsize__ __call__ __dict__ __dictoffset__ "
     "__flags__ __instancecheck__ __itemsize__ __module__ __mro__ __name__ __or__ __prepare__ __qualname__ "
     "__ror__ __subclasscheck__ __subclasses__ __text_signature__ __weakrefoffset__ mro"},
    {"typing._TypingEllipsis",
     "__dict__ __module__ __weakref__"},
    {"typing._UnionGenericAlias",
     "__call__ __dict__ __getattr__ __getitem__ __instancecheck__ __iter__ __module__ __mro_entries__ __or__ "
     "__ror__ __slots__ __subclasscheck__ __weakref__ _determine_new_args copy_with"},
    {"typing._UnpackGenericAlias",
     "__call__ __dict__ __getattr__ __getitem__ __instancecheck__ __iter__ __module__ __mro_entries__ __or__ "
     "__ror__ __slots__ __subclasscheck__ __typing_is_unpacked_typevartuple__ __typing_unpacked_tuple_args__ "
     "__weakref__ _determine_new_args copy_with"},
    {"typing.__file__",
     "/usr/lib/python3.11/typing.py"},
    {"typing.io",
     "BinaryIO IO TextIO __all__ __dict__ __module__ __weakref__"},
    {"typing.re",
     "Match Pattern __all__ __dict__ __module__ __weakref__"},
    {"unicodedata",
     "UCD __doc__ __loader__ __name__ __package__ __spec__ _ucnhash_CAPI bidirectional category combining "
     "decimal decomposition digit east_asian_width is_normalized lookup mirrored name normalize numeric "
     "ucd_3_2_0 unidata_version"},
    {"unicodedata.UCD",
     "__module__ bidirectional category combining decimal decomposition digit east_asian_width is_normalized "
     "lookup mirrored name normalize numeric unidata_version"},
    {"unittest",
     "BaseTestSuite FunctionTestCase IsolatedAsyncioTestCase SkipTest TestCase TestLoader TestProgram TestResult "
     "TestSuite TextTestResult TextTestRunner _TextTestResult __all__ __builtins__ __cached__ __dir__ __doc__ "
     "__file__ __getattr__ __loader__ __name__ __package__ __path__ __spec__ __unittest addModuleCleanup case "
     "defaultTestLoader doModuleCleanups enterModuleContext expectedFailure findTestCases getTestCaseNames "
     "installHandler load_tests loader main makeSuite registerResult removeHandler removeResult result runner "
     "signals skip skipIf skipUnless suite util"},
    {"unittest.__file__",
     "/usr/lib/python3.11/unittest/__init__.py"},
    {"unittest.case.FunctionTestCase",
     "__call__ __dict__ __module__ __weakref__ _addExpectedFailure _addUnexpectedSuccess _baseAssertEqual "
     "_callCleanup _callSetUp _callTearDown _callTestMethod _classSetupFailed _class_cleanups _deprecate "
     "_diffThreshold _formatMessage _getAssertEqualityFunc _truncateMessage addClassCleanup addCleanup "
     "addTypeEqualityFunc assertAlmostEqual assertAlmostEquals assertCountEqual assertDictContainsSubset "
     "assertDictEqual assertEqual assertEquals assertFalse assertGreater assertGreaterEqual assertIn assertIs "
     "assertIsInstance assertIsNone assertIsNot assertIsNotNone assertLess assertLessEqual assertListEqual "
     "assertLogs assertMultiLineEqual assertNoLogs assertNotAlmostEqual assertNotAlmostEquals assertNotEqual "
     "assertNotEquals assertNotIn assertNotIsInstance assertNotRegex assertNotRegexpMatches assertRaises "
     "assertRaisesRegex assertRaisesRegexp assertRegex assertRegexpMatches assertSequenceEqual assertSetEqual "
     "assertTrue assertTupleEqual assertWarns assertWarnsRegex assert_ countTestCases debug defaultTestResult "
     "doClassCleanups doCleanups enterClassContext enterContext fail failIf failIfAlmostEqual failIfEqual "
     "failUnless failUnlessAlmostEqual failUnlessEqual failUnlessRaises failureException id longMessage maxDiff "
     "run runTest setUp setUpClass shortDescription skipTest subTest tearDown tearDownClass"},
    {"unittest.case.SkipTest",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"unittest.case.TestCase",
     "__call__ __dict__ __module__ __weakref__ _addExpectedFailure _addUnexpectedSuccess _baseAssertEqual "
     "_callCleanup _callSetUp _callTearDown _callTestMethod _deprecate _diffThreshold _formatMessage "
     "_getAssertEqualityFunc _truncateMessage addClassCleanup addCleanup addTypeEqualityFunc assertAlmostEqual "
     "assertAlmostEquals assertCountEqual assertDictContainsSubset assertDictEqual assertEqual assertEquals "
     "assertFalse assertGreater assertGreaterEqual assertIn assertIs assertIsInstance assertIsNone assertIsNot "
     "assertIsNotNone assertLess assertLessEqual assertListEqual assertLogs assertMultiLineEqual assertNoLogs "
     "assertNotAlmostEqual assertNotAlmostEquals assertNotEqual assertNotEquals assertNotIn assertNotIsInstance "
     "assertNotRegex assertNotRegexpMatches assertRaises assertRaisesRegex assertRaisesRegexp assertRegex "
     "assertRegexpMatches assertSequenceEqual assertSetEqual assertTrue assertTupleEqual assertWarns "
     "assertWarnsRegex assert_ countTestCases debug defaultTestResult doClassCleanups doCleanups "
     "enterClassContext enterContext fail failIf failIfAlmostEqual failIfEqual failUnless failUnlessAlmostEqual "
     "failUnlessEqual failUnlessRaises failureException id longMessage maxDiff run setUp setUpClass "
     "shortDescription skipTest subTest tearDown tearDownClass"},
    {"unittest.loader.TestLoader",
     "__dict__ __module__ __weakref__ _find_test_path _find_tests _get_directory_containing_module "
     "_get_module_from_name _get_name_from_path _match_path _top_level_dir discover getTestCaseNames "
     "loadTestsFromModule loadTestsFromName loadTestsFromNames loadTestsFromTestCase sortTestMethodsUsing "
     "suiteClass testMethodPrefix testNamePatterns"},
    {"unittest.main.TestProgram",
     "__dict__ __module__ __weakref__ _discovery_parser _do_discovery _getDiscoveryArgParser _getMainArgParser "
     "_getParentArgParser _initArgParsers _print_help buffer catchbreak createTests failfast module parseArgs "
     "progName runTests testNamePatterns usageExit verbosity warnings"},
    {"unittest.result.TestResult",
     "__dict__ __module__ __weakref__ _clean_tracebacks _exc_info_to_string _is_relevant_tb_level "
     "_moduleSetUpFailed _previousTestClass _remove_unittest_tb_frames _restoreStdout _setupStdout "
     "_testRunEntered addError addExpectedFailure addFailure addSkip addSubTest addSuccess addUnexpectedSuccess "
     "printErrors startTest startTestRun stop stopTest stopTestRun wasSuccessful"},
    {"unittest.runner.TextTestResult",
     "__dict__ __module__ __weakref__ _clean_tracebacks _exc_info_to_string _is_relevant_tb_level "
     "_moduleSetUpFailed _previousTestClass _remove_unittest_tb_frames _restoreStdout _setupStdout "
     "_testRunEntered _write_status addError addExpectedFailure addFailure addSkip addSubTest addSuccess "
     "addUnexpectedSuccess getDescription printErrorList printErrors separator1 separator2 startTest "
     "startTestRun stop stopTest stopTestRun wasSuccessful"},
    {"unittest.runner.TextTestRunner",
     "__dict__ __module__ __weakref__ _makeResult resultclass run"},
    {"unittest.suite.BaseTestSuite",
     "__call__ __dict__ __iter__ __module__ __weakref__ _cleanup _removeTestAtIndex addTest addTests "
     "countTestCases debug run"},
    {"unittest.suite.TestSuite",
     "__call__ __dict__ __iter__ __module__ __weakref__ _addClassOrModuleLevelException _cleanup "
     "_createClassOrModuleLevelException _get_previous_module _handleClassSetUp _handleModuleFixture "
     "_handleModuleTearDown _removeTestAtIndex _tearDownPreviousClass addTest addTests countTestCases debug run"},
    {"urllib.error",
     "ContentTooShortError HTTPError URLError __all__ __builtins__ __cached__ __doc__ __file__ __loader__ "
     "__name__ __package__ __spec__ io urllib"},
    {"urllib.error.ContentTooShortError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args characters_written errno filename filename2 strerror with_traceback"},
    {"urllib.error.HTTPError",
     "_HTTPError__super_init __cause__ __context__ __dict__ __enter__ __exit__ __getattr__ __iter__ __module__ "
     "__setstate__ __suppress_context__ __traceback__ __weakref__ add_note args characters_written close errno "
     "filename filename2 getcode geturl headers info reason status strerror with_traceback"},
    {"urllib.error.URLError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args characters_written errno filename filename2 strerror with_traceback"},
    {"urllib.error.__file__",
     "/usr/lib/python3.11/urllib/error.py"},
    {"urllib.parse",
     "DefragResult DefragResultBytes ParseResult ParseResultBytes ResultBase SplitResult SplitResultBytes "
     "_ALWAYS_SAFE _ALWAYS_SAFE_BYTES _DefragResultBase _NetlocResultMixinBase _NetlocResultMixinBytes "
     "_NetlocResultMixinStr _ParseResultBase _Quoter _ResultMixinBytes _ResultMixinStr _SplitResultBase "
     "_UNSAFE_URL_BYTES_TO_REMOVE _WHATWG_C0_CONTROL_OR_SPACE __all__ __builtins__ __cached__ __doc__ __file__ "
     "__getattr__ __loader__ __name__ __package__ __spec__ _asciire _byte_quoter_factory _check_bracketed_host "
     "_check_bracketed_netloc _checknetloc _coerce_args _decode_args _encode_result _hexdig _hextobyte _hostprog "
     "_implicit_encoding _implicit_errors _noop _portprog _splitattr _splithost _splitnetloc _splitnport "
     "_splitparams _splitpasswd _splitport _splitquery _splittag _splittype _splituser _splitvalue _to_bytes "
     "_typeprog clear_cache functools ipaddress namedtuple non_hierarchical parse_qs parse_qsl quote "
     "quote_from_bytes quote_plus re scheme_chars splitattr splithost splitnport splitpasswd splitport "
     "splitquery splittag splittype splituser splitvalue sys to_bytes types unquote unquote_plus "
     "unquote_to_bytes unwrap urldefrag urlencode urljoin urlparse urlsplit urlunparse urlunsplit uses_fragment "
     "uses_netloc uses_params uses_query uses_relative warnings"},
    {"urllib.parse.DefragResult",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _encoded_counterpart _field_defaults _fields _make _replace "
     "count encode fragment geturl index url"},
    {"urllib.parse.DefragResultBytes",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _decoded_counterpart _field_defaults _fields _make _replace "
     "count decode fragment geturl index url"},
    {"urllib.parse.ParseResult",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _encoded_counterpart _field_defaults _fields _hostinfo _make "
     "_replace _userinfo count encode fragment geturl hostname index netloc params password path port query "
     "scheme username"},
    {"urllib.parse.ParseResultBytes",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _decoded_counterpart _field_defaults _fields _hostinfo _make "
     "_replace _userinfo count decode fragment geturl hostname index netloc params password path port query "
     "scheme username"},
    {"urllib.parse.SplitResult",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _encoded_counterpart _field_defaults _fields _hostinfo _make "
     "_replace _userinfo count encode fragment geturl hostname index netloc password path port query scheme "
     "username"},
    {"urllib.parse.SplitResultBytes",
     "__add__ __class_getitem__ __contains__ __getitem__ __getnewargs__ __iter__ __len__ __match_args__ "
     "__module__ __mul__ __rmul__ __slots__ _asdict _decoded_counterpart _field_defaults _fields _hostinfo _make "
     "_replace _userinfo count decode fragment geturl hostname index netloc password path port query scheme "
     "username"},
    {"urllib.parse._NetlocResultMixinBase",
     "__class_getitem__ __module__ __slots__ hostname password port username"},
    {"urllib.parse._NetlocResultMixinBytes",
     "__class_getitem__ __module__ __slots__ _hostinfo _userinfo decode hostname password port username"},
    {"urllib.parse._NetlocResultMixinStr",
     "__class_getitem__ __module__ __slots__ _hostinfo _userinfo encode hostname password port username"},
    {"urllib.parse._Quoter",
     "__class_getitem__ __contains__ __delitem__ __dict__ __getitem__ __ior__ __iter__ __len__ __missing__ "
     "__module__ __or__ __reversed__ __ror__ __setitem__ __weakref__ clear copy fromkeys get items keys pop "
     "popitem setdefault update values"},
    {"urllib.parse._ResultMixinBytes",
     "__module__ __slots__ decode"},
    {"urllib.parse._ResultMixinStr",
     "__module__ __slots__ encode"},
    {"urllib.parse.__file__",
     "/usr/lib/python3.11/urllib/parse.py"},
    {"urllib.request",
     "AbstractBasicAuthHandler AbstractDigestAuthHandler AbstractHTTPHandler BaseHandler CacheFTPHandler "
     "ContentTooShortError DataHandler FTPHandler FancyURLopener FileHandler HTTPBasicAuthHandler "
     "HTTPCookieProcessor HTTPDefaultErrorHandler HTTPDigestAuthHandler HTTPError HTTPErrorProcessor HTTPHandler "
     "HTTPPasswordMgr HTTPPasswordMgrWithDefaultRealm HTTPPasswordMgrWithPriorAuth HTTPRedirectHandler "
     "HTTPSHandler MAXFTPCACHE OpenerDirector ProxyBasicAuthHandler ProxyDigestAuthHandler ProxyHandler Request "
     "URLError URLopener UnknownHandler __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ "
     "__package__ __spec__ __version__ _cut_port_re _ftperrors _have_ssl _localhost _noheaders _opener "
     "_parse_proxy _proxy_bypass_macosx_sysconf _randombytes _safe_gethostbyname _splitattr _splithost "
     "_splitpasswd _splitport _splitquery _splittag _splittype _splituser _splitvalue _thishost _to_bytes "
     "_url_tempfiles addclosehook addinfourl base64 bisect build_opener contextlib email ftpcache ftperrors "
     "ftpwrapper getproxies getproxies_environment hashlib http install_opener io localhost noheaders os "
     "parse_http_list parse_keqv_list pathname2url posixpath proxy_bypass proxy_bypass_environment quote re "
     "request_host socket ssl string sys tempfile thishost time unquote unquote_to_bytes unwrap url2pathname "
     "urlcleanup urljoin urlopen urlparse urlretrieve urlsplit urlunparse warnings"},
    {"urllib.request.AbstractBasicAuthHandler",
     "__dict__ __module__ __weakref__ _parse_realm http_error_auth_reqed http_request http_response "
     "https_request https_response retry_http_basic_auth rx"},
    {"urllib.request.AbstractDigestAuthHandler",
     "__dict__ __module__ __weakref__ get_algorithm_impls get_authorization get_cnonce get_entity_digest "
     "http_error_auth_reqed reset_retry_count retry_http_digest_auth"},
    {"urllib.request.AbstractHTTPHandler",
     "__dict__ __module__ __weakref__ _get_content_length add_parent close do_open do_request_ handler_order "
     "set_http_debuglevel"},
    {"urllib.request.BaseHandler",
     "__dict__ __module__ __weakref__ add_parent close handler_order"},
    {"urllib.request.CacheFTPHandler",
     "__dict__ __module__ __weakref__ add_parent check_cache clear_cache close connect_ftp ftp_open "
     "handler_order setMaxConns setTimeout"},
    {"urllib.request.DataHandler",
     "__dict__ __module__ __weakref__ add_parent close data_open handler_order"},
    {"urllib.request.FTPHandler",
     "__dict__ __module__ __weakref__ add_parent close connect_ftp ftp_open handler_order"},
    {"urllib.request.FancyURLopener",
     "_URLopener__tempfiles __del__ __dict__ __module__ __weakref__ _https_connection _open_generic_http "
     "addheader cleanup close get_user_passwd http_error http_error_301 http_error_302 http_error_303 "
     "http_error_307 http_error_308 http_error_401 http_error_407 http_error_default open open_data open_file "
     "open_ftp open_http open_https open_local_file open_unknown open_unknown_proxy prompt_user_passwd "
     "redirect_internal retrieve retry_http_basic_auth retry_https_basic_auth retry_proxy_http_basic_auth "
     "retry_proxy_https_basic_auth version"},
    {"urllib.request.FileHandler",
     "__dict__ __module__ __weakref__ add_parent close file_open get_names handler_order names open_local_file"},
    {"urllib.request.HTTPBasicAuthHandler",
     "__dict__ __module__ __weakref__ _parse_realm add_parent auth_header close handler_order http_error_401 "
     "http_error_auth_reqed http_request http_response https_request https_response retry_http_basic_auth rx"},
    {"urllib.request.HTTPCookieProcessor",
     "__dict__ __module__ __weakref__ add_parent close handler_order http_request http_response https_request "
     "https_response"},
    {"urllib.request.HTTPDefaultErrorHandler",
     "__dict__ __module__ __weakref__ add_parent close handler_order http_error_default"},
    {"urllib.request.HTTPDigestAuthHandler",
     "__dict__ __module__ __weakref__ add_parent auth_header close get_algorithm_impls get_authorization "
     "get_cnonce get_entity_digest handler_order http_error_401 http_error_auth_reqed reset_retry_count "
     "retry_http_digest_auth"},
    {"urllib.request.HTTPErrorProcessor",
     "__dict__ __module__ __weakref__ add_parent close handler_order http_response https_response"},
    {"urllib.request.HTTPHandler",
     "__dict__ __module__ __weakref__ _get_content_length add_parent close do_open do_request_ handler_order "
     "http_open http_request set_http_debuglevel"},
    {"urllib.request.HTTPPasswordMgr",
     "__dict__ __module__ __weakref__ add_password find_user_password is_suburi reduce_uri"},
    {"urllib.request.HTTPPasswordMgrWithDefaultRealm",
     "__dict__ __module__ __weakref__ add_password find_user_password is_suburi reduce_uri"},
    {"urllib.request.HTTPPasswordMgrWithPriorAuth",
     "__dict__ __module__ __weakref__ add_password find_user_password is_authenticated is_suburi reduce_uri "
     "update_authenticated"},
    {"urllib.request.HTTPRedirectHandler",
     "__dict__ __module__ __weakref__ add_parent close handler_order http_error_301 http_error_302 "
     "http_error_303 http_error_307 http_error_308 inf_msg max_redirections max_repeats redirect_request"},
    {"urllib.request.HTTPSHandler",
     "__dict__ __module__ __weakref__ _get_content_length add_parent close do_open do_request_ handler_order "
     "https_open https_request set_http_debuglevel"},
    {"urllib.request.OpenerDirector",
     "__dict__ __module__ __weakref__ _call_chain _open add_handler close error open"},
    {"urllib.request.ProxyBasicAuthHandler",
     "__dict__ __module__ __weakref__ _parse_realm add_parent auth_header close handler_order http_error_407 "
     "http_error_auth_reqed http_request http_response https_request https_response retry_http_basic_auth rx"},
    {"urllib.request.ProxyDigestAuthHandler",
     "__dict__ __module__ __weakref__ add_parent auth_header close get_algorithm_impls get_authorization "
     "get_cnonce get_entity_digest handler_order http_error_407 http_error_auth_reqed reset_retry_count "
     "retry_http_digest_auth"},
    {"urllib.request.ProxyHandler",
     "__dict__ __module__ __weakref__ add_parent close handler_order proxy_open"},
    {"urllib.request.Request",
     "__dict__ __module__ __weakref__ _parse add_header add_unredirected_header data full_url get_full_url "
     "get_header get_method has_header has_proxy header_items remove_header set_proxy"},
    {"urllib.request.URLopener",
     "_URLopener__tempfiles __del__ __dict__ __module__ __weakref__ _https_connection _open_generic_http "
     "addheader cleanup close http_error http_error_default open open_data open_file open_ftp open_http "
     "open_https open_local_file open_unknown open_unknown_proxy retrieve version"},
    {"urllib.request.UnknownHandler",
     "__dict__ __module__ __weakref__ add_parent close handler_order unknown_open"},
    {"urllib.request.__file__",
     "/usr/lib/python3.11/urllib/request.py"},
    {"urllib.request.ftpwrapper",
     "__dict__ __module__ __weakref__ close endtransfer file_close init real_close retrfile"},
    {"urllib.response.addclosehook",
     "__dict__ __enter__ __exit__ __getattr__ __iter__ __module__ __weakref__ close"},
    {"urllib.response.addinfourl",
     "__dict__ __enter__ __exit__ __getattr__ __iter__ __module__ __weakref__ close getcode geturl info status"},
    {"uuid",
     "Enum NAMESPACE_DNS NAMESPACE_OID NAMESPACE_URL NAMESPACE_X500 RESERVED_FUTURE RESERVED_MICROSOFT "
     "RESERVED_NCS RFC_4122 SafeUUID UUID _AIX _GETTERS _LINUX _MAC_DELIM _MAC_OMITS_LEADING_ZEROES _OS_GETTERS "
     "_UuidCreate __author__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ __package__ __spec__ "
     "_arp_getnode _find_mac_near_keyword _find_mac_under_heading _generate_time_safe _get_command_stdout "
     "_has_uuid_generate_time_safe _ifconfig_getnode _ip_getnode _ipconfig_getnode _is_universal "
     "_lanscan_getnode _last_timestamp _load_system_functions _netbios_getnode _netstat_getnode _node _parse_mac "
     "_platform_system _random_getnode _simple_enum _unix_getnode _uuid _windll_getnode bytes_ getnode int_ os "
     "platform sys uuid1 uuid3 uuid4 uuid5"},
    {"uuid.SafeUUID",
     "__contains__ __getitem__ __iter__ __len__ __members__ __module__ __name__ __qualname__ safe unknown unsafe"},
    {"uuid.UUID",
     "__int__ __module__ __setstate__ __slots__ __weakref__ bytes bytes_le clock_seq clock_seq_hi_variant "
     "clock_seq_low fields hex int is_safe node time time_hi_version time_low time_mid urn variant version"},
    {"uuid.__file__",
     "/usr/lib/python3.11/uuid.py"},
    {"warnings",
     "WarningMessage _DEPRECATED_MSG _OptionError __all__ __builtins__ __cached__ __doc__ __file__ __loader__ "
     "__name__ __package__ __spec__ _add_filter _defaultaction _deprecated _filters_mutated _formatwarning_orig "
     "_formatwarnmsg _formatwarnmsg_impl _getaction _getcategory _is_internal_frame _next_external_frame "
     "_onceregistry _processoptions _setoption _showwarning_orig _showwarnmsg _showwarnmsg_impl "
     "_warn_unawaited_coroutine catch_warnings defaultaction filters filterwarnings formatwarning onceregistry "
     "resetwarnings showwarning simplefilter sys warn warn_explicit"},
    {"warnings.WarningMessage",
     "_WARNING_DETAILS __dict__ __module__ __weakref__"},
    {"warnings._OptionError",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
    {"warnings.__file__",
     "/usr/lib/python3.11/warnings.py"},
    {"warnings.catch_warnings",
     "__dict__ __enter__ __exit__ __module__ __weakref__"},
    {"weakref",
     "CallableProxyType KeyedRef ProxyType ProxyTypes ReferenceType WeakKeyDictionary WeakMethod WeakSet "
     "WeakValueDictionary _IterationGuard __all__ __builtins__ __cached__ __doc__ __file__ __loader__ __name__ "
     "__package__ __spec__ _collections_abc _remove_dead_weakref finalize getweakrefcount getweakrefs itertools "
     "proxy ref sys"},
    {"weakref.CallableProxyType",
     "__abs__ __add__ __and__ __bool__ __call__ __contains__ __delitem__ __divmod__ __float__ __floordiv__ "
     "__getitem__ __iadd__ __iand__ __ifloordiv__ __ilshift__ __imatmul__ __imod__ __imul__ __index__ __int__ "
     "__invert__ __ior__ __ipow__ __irshift__ __isub__ __iter__ __itruediv__ __ixor__ __len__ __lshift__ "
     "__matmul__ __mod__ __mul__ __neg__ __next__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ "
     "__rfloordiv__ __rlshift__ __rmatmul__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ __rshift__ __rsub__ "
     "__rtruediv__ __rxor__ __setitem__ __sub__ __truediv__ __xor__"},
    {"weakref.KeyedRef",
     "__call__ __callback__ __class_getitem__ __module__ __slots__ key"},
    {"weakref.ProxyType",
     "__abs__ __add__ __and__ __bool__ __bytes__ __contains__ __delitem__ __divmod__ __float__ __floordiv__ "
     "__getitem__ __iadd__ __iand__ __ifloordiv__ __ilshift__ __imatmul__ __imod__ __imul__ __index__ __int__ "
     "__invert__ __ior__ __ipow__ __irshift__ __isub__ __iter__ __itruediv__ __ixor__ __len__ __lshift__ "
     "__matmul__ __mod__ __mul__ __neg__ __next__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ "
     "__reversed__ __rfloordiv__ __rlshift__ __rmatmul__ __rmod__ __rmul__ __ror__ __rpow__ __rrshift__ "
     "__rshift__ __rsub__ __rtruediv__ __rxor__ __setitem__ __sub__ __truediv__ __xor__"},
    {"weakref.ReferenceType",
     "__call__ __callback__ __class_getitem__"},
    {"weakref.WeakKeyDictionary",
     "_MutableMapping__marker __abstractmethods__ __class_getitem__ __contains__ __copy__ __deepcopy__ "
     "__delitem__ __dict__ __getitem__ __ior__ __iter__ __len__ __module__ __or__ __reversed__ __ror__ "
     "__setitem__ __slots__ __weakref__ _abc_impl _commit_removals _scrub_removals clear copy get items keyrefs "
     "keys pop popitem setdefault update values"},
    {"weakref.WeakMethod",
     "__call__ __callback__ __class_getitem__ __module__ __slots__ __weakref__ _alive _func_ref _meth_type"},
    {"weakref.WeakValueDictionary",
     "_MutableMapping__marker __abstractmethods__ __class_getitem__ __contains__ __copy__ __deepcopy__ "
     "__delitem__ __dict__ __getitem__ __ior__ __iter__ __len__ __module__ __or__ __reversed__ __ror__ "
     "__setitem__ __slots__ __weakref__ _abc_impl _commit_removals clear copy get items itervaluerefs keys pop "
     "popitem setdefault update valuerefs values"},
    {"weakref.__file__",
     "/usr/lib/python3.11/weakref.py"},
    {"weakref.finalize",
     "_Info __call__ __module__ __slots__ _dirty _exitfunc _index_iter _registered_with_atexit _registry "
     "_select_for_exit _shutdown alive atexit detach peek"},
    {"zlib",
     "DEFLATED DEF_BUF_SIZE DEF_MEM_LEVEL MAX_WBITS ZLIB_RUNTIME_VERSION ZLIB_VERSION Z_BEST_COMPRESSION "
     "Z_BEST_SPEED Z_BLOCK Z_DEFAULT_COMPRESSION Z_DEFAULT_STRATEGY Z_FILTERED Z_FINISH Z_FIXED Z_FULL_FLUSH "
     "Z_HUFFMAN_ONLY Z_NO_COMPRESSION Z_NO_FLUSH Z_PARTIAL_FLUSH Z_RLE Z_SYNC_FLUSH Z_TREES __doc__ __loader__ "
     "__name__ __package__ __spec__ __version__ adler32 compress compressobj crc32 decompress decompressobj "
     "error"},
    {"zlib.error",
     "__cause__ __context__ __dict__ __module__ __setstate__ __suppress_context__ __traceback__ __weakref__ "
     "add_note args with_traceback"},
};
// clang-format on

}  // namespace

std::string_view names_in_python(std::string_view owner) {
    const auto before = [](const Row& row, std::string_view wanted) { return row.owner < wanted; };
    const Row* row = std::lower_bound(std::begin(rows), std::end(rows), owner, before);
    return row != std::end(rows) && row->owner == owner ? row->names : std::string_view();
}

bool is_name_in_python(std::string_view name) {
    const auto has = [&](const Row& row) {
        for (std::size_t at = row.names.find(name); at != row.names.npos; at = row.names.find(name, at + 1)) {
            const std::size_t end = at + name.size();
            const bool begins = at == 0 || row.names[at - 1] == ' ';
            if (begins && (end == row.names.size() || row.names[end] == ' ')) return true;
        }
        return false;
    };
    return !name.empty() && std::any_of(std::begin(rows), std::end(rows), has);
}

}  // namespace loopglass::library
