import csv
import io

text = 'a,b,c\r\n1,"x, y",3\r\n"q""uote","multi\nline",z\r\n'
print(list(csv.reader(io.StringIO(text, newline=''))))
print(list(csv.reader(['1;2.5;"x"', '3;4;y z'], delimiter=';')), list(csv.reader(['1,2.5,"x"'], quoting=csv.QUOTE_NONNUMERIC)))
out = io.StringIO()
writer = csv.writer(out)
writer.writerow(['a', 1, 2.5, None, 'x,y', 'q"q'])
csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator='\n').writerows([[1, 'b'], ['', True]])
print(repr(out.getvalue()))
rows = list(csv.DictReader(io.StringIO('name,price\ntea,1.5\ncoffee\nmilk,2,extra\n')))
print(rows)
out = io.StringIO()
table = csv.DictWriter(out, ['name', 'price'], restval='?', lineterminator='\n')
table.writeheader()
table.writerows([{'name': 'tea'}, {'name': 'milk', 'price': 2}])
print(out.getvalue())
for wrong in (lambda: table.writerow({'colour': 1}), lambda: csv.reader([], delimiter='ab'), lambda: csv.writer(3),
              lambda: list(csv.reader(['a,"b'], strict=True)), lambda: writer.writerow(3)):
    try:
        wrong()
    except (ValueError, TypeError, csv.Error) as error:
        print(type(error).__name__, error)
