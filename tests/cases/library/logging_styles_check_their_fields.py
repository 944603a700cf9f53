import logging

for form, style in (("{levelname} {message!r:>10}", "{"), ("$levelname ${message} $$", "$"), ("{message", "{"),
                    ("{message!q}", "{"), ("{message:10q}", "{"), ("{a b}", "{"), ("{}", "{"), ("none", "{"),
                    ("$levelname $", "$"), ("$$ only", "$"), ("none", "$"), ("%(x", "%"), ("%(message)s", "%")):
    try:
        formatter = logging.Formatter(form, style=style)
    except ValueError as error:
        print(form, "->", error)
    else:
        print(form, "->", formatter.format(logging.makeLogRecord({"msg": "text", "levelname": "INFO"})))
