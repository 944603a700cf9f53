from html.parser import HTMLParser


class Teller(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("start", tag, attrs, self.getpos())

    def handle_endtag(self, tag):
        print("end", tag)

    def handle_data(self, data):
        print("data", repr(data))

    def handle_comment(self, data):
        print("comment", data)

    def handle_entityref(self, name):
        print("named", name)

    def handle_charref(self, name):
        print("num", name)

    def handle_decl(self, d):
        print("decl", d)

    def handle_pi(self, d):
        print("pi", d)


page = '''<!pageTYPE html PUBLIC "x">
<html><head><title>Test &amp; more</title><script>if (a < b) { x("</p>"); }</script></head>
<!-- comment --><body class=main id='b' data-x="1 &lt; 2" disabled><p>Hello<br/>World &copy; &#65; AT&T</p>
<a href="http://x.y/?a=1&b=2">link</a><img src=x /><P>UPPER</P ></body></html> tail & <'''
parser = Teller()
parser.feed(page)
parser.close()
parser = Teller(convert_charrefs=False)
parser.feed('<b>x &lt; y &#62; z &unknown; &</b>')
parser.close()
parser = Teller()
for piece in '<a hr', "ef='1'>te", 'xt</', 'a>':
    parser.feed(piece)
parser.close()


class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links = []

    def handle_starttag(self, tag, attrs):
        if tag == 'a':
            self.links.append(dict(attrs).get('href'))


links = Links()
links.feed('<a href="1">x</a><a>y</a><a href=2>')
print(links.links, links.get_starttag_text())
