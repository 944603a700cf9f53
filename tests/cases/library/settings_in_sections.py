import configparser
import io

config = configparser.ConfigParser()
config.read_string('''
[DEFAULT]
base = /srv
debug: no
[server]
host = localhost
port = 8080
path = %(base)s/www
motd = first
    second
; a comment
[paths]
Long : a = b
debug = yes
''')
print(config.sections(), dict(config['server']), config['server'].getint('port'), config.getboolean('paths', 'debug'))
print(config.get('server', 'user', fallback='nobody'), config['server'].get('user'), 'host' in config['server'])
config['new'] = {'a': '1'}
config.set('new', 'b', '2')
config.remove_option('server', 'host')
out = io.StringIO()
config.write(out)
print(out.getvalue())
for wrong in (lambda: config['nope'], lambda: config.get('server', 'nope'), lambda: config.get('nope', 'x'),
              lambda: config.getint('server', 'path'), lambda: config.set('server', 'port', 3),
              lambda: config.add_section('server'), lambda: configparser.ConfigParser().read_string('a=1')):
    try:
        wrong()
    except (KeyError, ValueError, TypeError, configparser.Error) as error:
        print(type(error).__name__, error)
