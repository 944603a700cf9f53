raise BaseExceptionGroup("sixteen", [KeyboardInterrupt(), *map(ValueError, range(15))])
