import logging.config

for wanted in "logging.Nope", "logging.handlers.Nope", "logging.StreamHandler.nope":
    try:
        logging.config.dictConfig({"version": 1, "handlers": {"h": {"class": wanted}}})
    except ValueError as error:
        print(error, "|", type(error.__cause__).__name__, error.__cause__)
logging.config.dictConfig({
    "version": 1,
    "handlers": {"out": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout"}},
    "root": {"handlers": ["out"], "level": "INFO"},
})
logging.info("configured")
