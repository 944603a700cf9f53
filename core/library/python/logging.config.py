"""Logging set up from a dict."""

import logging
import logging.handlers
import sys
from _inspection import refuse as _refuse

DEFAULT_LOGGING_CONFIG_PORT = 9030


def _resolved(name):
    """What a dotted name means: a module that is there, and attributes of it."""
    parts = name.split('.')
    for length in range(len(parts), 0, -1):
        module = sys.modules.get('.'.join(parts[:length]))
        if module is None:
            continue
        return _within_module(module, parts, length)
    try:
        return _within_module(__import__(parts[0]), parts, 1)
    except ImportError as problem:
        raise ValueError(f'Cannot resolve {name!r}: {problem}') from problem


def _within_module(found, parts, length):
    """Attributes of a module, one of the other. One that is not there would have to be a module."""
    for used in range(length, len(parts)):
        try:
            found = getattr(found, parts[used])
        except AttributeError:
            known = max(end for end in range(1, used + 1) if '.'.join(parts[:end]) in sys.modules)
            missing = '.'.join(parts[:known + 1])
            leaf = '' if known == 1 else f"; {'.'.join(parts[:known])!r} is not a package"
            try:
                raise ModuleNotFoundError(f'No module named {missing!r}{leaf}', name=missing)
            except ImportError as problem:
                raise ValueError(f"Cannot resolve {'.'.join(parts)!r}: {problem}") from problem
    return found


def _value(value, config):
    """A value with ext:// and cfg:// in it looked up."""
    if isinstance(value, str):
        if value.startswith('ext://'):
            return _resolved(value[6:])
        if value.startswith('cfg://'):
            return _within(config, value[6:])
        return value
    if isinstance(value, dict):
        return {key: _value(each, config) for key, each in value.items()}
    if isinstance(value, (list, tuple)) and not hasattr(value, '_fields'):
        return type(value)([_value(each, config) for each in value])
    return value


def _within(config, path):
    found = config
    for part in path.replace('[', '.').replace(']', '').split('.'):
        found = found[int(part)] if part.isdigit() and not isinstance(found, dict) else found[part]
    return _value(found, config)


class BaseConfigurator:
    def __init__(self, config):
        self.config = config

    def resolve(self, s):
        return _resolved(s)


class DictConfigurator(BaseConfigurator):
    def configure(self):
        config = self.config
        if 'version' not in config:
            raise ValueError("dictionary doesn't specify a version")
        if config['version'] != 1:
            raise ValueError(f"Unsupported version: {config['version']}")
        if config.get('incremental', False):
            self._change()
        else:
            self._set_up()

    def _each(self, kind, setup):
        """Sets up all things of a kind, in order; what goes wrong tells which it was."""
        made = {}
        for name, settings in self.config.get(kind, {}).items():
            try:
                made[name] = setup(name, _value(settings, self.config))
            except Exception as problem:
                raise ValueError(f'Unable to configure {kind[:-1]} {name!r}') from problem
        return made

    def _change(self):
        def change_handler(name, settings):
            handler = logging._handlers_by_name.get(name)
            if handler is None:
                raise ValueError(f'No handler found with name {name!r}')
            if settings.get('level'):
                handler.setLevel(logging._check_level(settings['level']))

        def change_logger(name, settings):
            self._set_level_and_propagation(logging.getLogger(name), settings)

        self._each('handlers', change_handler)
        self._each('loggers', change_logger)
        if self.config.get('root'):
            self._set_level_and_propagation(logging.getLogger(), _value(self.config['root'], self.config))

    def _set_up(self):
        logging._handlers_by_name.clear()
        logging.shutdown(logging._made_handlers[:])
        logging._made_handlers.clear()
        self.formatters = self._each('formatters', self._formatter)
        self.filters = self._each('filters', self._filter)
        self.handlers = self._all_handlers()
        root = logging.root
        before = dict(root.manager.loggerDict)
        self._each('loggers', self._logger)
        if self.config.get('disable_existing_loggers', True):
            named = self.config.get('loggers', {})
            for name, logger in before.items():
                if isinstance(logger, logging.Logger):
                    is_below = any(name.startswith(each + '.') for each in named)
                    logger.disabled = name not in named and not is_below
        if self.config.get('root'):
            try:
                self._set_handlers(root, _value(self.config['root'], self.config))
            except Exception as problem:
                raise ValueError('Unable to configure root logger') from problem

    def _made_by(self, settings):
        """What settings with a factory in '()' make."""
        settings = dict(settings)
        factory = settings.pop('()')
        attributes = settings.pop('.', {})
        made = (factory if callable(factory) else _resolved(factory))(**settings)
        for name, value in attributes.items():
            setattr(made, name, value)
        return made

    def _formatter(self, name, settings):
        if '()' in settings:
            settings = dict(settings)
            if isinstance(settings['()'], str) and 'format' in settings:
                settings['fmt' if 'fmt' not in settings else 'format'] = settings.pop('format')
            return self._made_by(settings)
        cls = _resolved(settings['class']) if settings.get('class') else logging.Formatter
        return cls(settings.get('format'), settings.get('datefmt'), settings.get('style', '%'),
                   *([settings['validate']] if 'validate' in settings else []))

    def _filter(self, name, settings):
        return self._made_by(settings) if '()' in settings else logging.Filter(settings.get('name', ''))

    def _all_handlers(self):
        """Handlers in the order of their names; one that needs another comes after it."""
        made, waiting = {}, []
        self.handlers = made
        settings = self.config.get('handlers', {})
        for name in sorted(settings):
            try:
                made[name] = self._handler(name, dict(_value(settings[name], self.config)))
            except Exception as problem:
                if isinstance(problem, _NotYet):
                    waiting.append(name)
                else:
                    raise ValueError(f'Unable to configure handler {name!r}') from problem
        for name in waiting:
            try:
                made[name] = self._handler(name, dict(_value(settings[name], self.config)))
            except Exception as problem:
                raise ValueError(f'Unable to configure handler {name!r}') from problem
        return made

    def _handler(self, name, settings):
        formatter, level = settings.pop('formatter', None), settings.pop('level', None)
        filters = settings.pop('filters', ())
        if formatter:
            try:
                formatter = self.formatters[formatter]
            except KeyError as problem:
                raise ValueError(f'Unable to set formatter {formatter!r}') from problem
        if '()' in settings:
            handler = self._made_by(settings)
        else:
            cls = _resolved(settings.pop('class'))
            attributes = settings.pop('.', {})
            if isinstance(settings.get('target'), str) and issubclass(cls, logging.handlers.MemoryHandler):
                if settings['target'] not in self.handlers:
                    raise _NotYet(settings['target'])
                settings['target'] = self.handlers[settings['target']]
            handler = cls(**settings)
            for key, value in attributes.items():
                setattr(handler, key, value)
        handler.name = name
        if formatter:
            handler.setFormatter(formatter)
        if level is not None:
            handler.setLevel(logging._check_level(level))
        self._add_filters(handler, filters)
        return handler

    def _add_filters(self, target, filters):
        for each in filters:
            try:
                target.addFilter(each if callable(each) or callable(getattr(each, 'filter', None))
                                 else self.filters[each])
            except Exception as problem:
                raise ValueError(f'Unable to add filter {each!r}') from problem

    def _set_level_and_propagation(self, logger, settings):
        if settings.get('level') is not None:
            logger.setLevel(logging._check_level(settings['level']))
        if settings.get('propagate') is not None:
            logger.propagate = settings['propagate']

    def _set_handlers(self, logger, settings):
        if settings.get('level') is not None:
            logger.setLevel(logging._check_level(settings['level']))
        for handler in logger.handlers[:]:
            logger.removeHandler(handler)
        for name in settings.get('handlers', ()):
            try:
                logger.addHandler(self.handlers[name])
            except Exception as problem:
                raise ValueError(f'Unable to add handler {name!r}') from problem
        self._add_filters(logger, settings.get('filters', ()))

    def _logger(self, name, settings):
        logger = logging.getLogger(name)
        self._set_handlers(logger, settings)
        logger.disabled = False
        if settings.get('propagate') is not None:
            logger.propagate = settings['propagate']
        return logger


class _NotYet(Exception):
    pass


dictConfigClass = DictConfigurator


def dictConfig(config):
    dictConfigClass(config).configure()


def fileConfig(fname, defaults=None, disable_existing_loggers=True, encoding=None):
    _refuse('reading a file (logging.config.fileConfig)')


def listen(port=DEFAULT_LOGGING_CONFIG_PORT, verify=None):
    _refuse('a network (logging.config.listen)')
