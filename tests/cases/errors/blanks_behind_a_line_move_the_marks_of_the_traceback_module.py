import logging
import sys
import traceback


def divide():
    return (1 / 0)   


def over_lines():
    return [1,  
            2 /   
            0]  


def call():
    if True: missing(  
        1)	 


def short():
    a = b  
    return a


logging.basicConfig(stream=sys.stdout, format="%(levelname)s %(message)s")
for each in divide, over_lines, call, short:
    try:
        each()
    except Exception as error:
        traceback.print_exc(file=sys.stdout)
        logging.exception("told")   
        print(traceback.format_tb(error.__traceback__)[-1])
