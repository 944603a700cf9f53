import sys
import threading


def divide():
    return (1 / 0)   


def over_lines():
    return [1,  
            2 /   
            0]  


def call():
    missing(  
        1)	 


def umlauts():
    return print("äöü äöü äöü",  
                 1 / 0)   


for each in divide, over_lines, call, umlauts:
    try:
        each()
    except Exception as error:
        sys.__excepthook__(type(error), error, error.__traceback__)
thread = threading.Thread(target=divide)   
thread.start()
thread.join()



divide()   
