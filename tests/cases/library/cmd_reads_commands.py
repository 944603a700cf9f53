import cmd
import io


class Shop(cmd.Cmd):
    intro = 'Welcome.'
    prompt = 'shop> '
    use_rawinput = False

    def preloop(self):
        self.basket = []

    def do_add(self, what):
        """add THING: puts it into the basket"""
        self.basket.append(what)

    def do_show(self, _):
        print(', '.join(self.basket) or 'nothing', file=self.stdout)

    def do_shell(self, line):
        print('shell:', line)

    def do_leave(self, _):
        return True

    def help_money(self):
        print('there is none')

    def postcmd(self, stop, line):
        print([stop, line, self.lastcmd])
        return stop


commands = ['add tea', '', 'show', 'help', 'help add', '? money', 'help nowhere', '!ls', 'dance', 'leave', 'show']
shop = Shop(stdin=io.StringIO('\n'.join(commands)))
shop.cmdloop()
print(shop.parseline('add  two words '), shop.parseline('?x'), shop.parseline(' '), shop.completenames('s'))
shop.columnize(['one', 'two', 'three', 'four', 'five'], displaywidth=16)
try:
    shop.columnize(['one', 2])
except TypeError as error:
    print(error)


class Echo(cmd.Cmd):
    def default(self, line):
        print('default', line)
        return line == 'EOF'

    def emptyline(self):
        print('empty')


Echo(stdin=io.StringIO('a b\n\n')).onecmd('x')
echo = Echo(stdin=io.StringIO('a b\n\n'))
echo.use_rawinput = False
echo.cmdloop('hello')
