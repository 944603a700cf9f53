from datetime import time

print(time(0, 5).strftime('%I:%M %p'), time(12).strftime('%I %p'), f'{time(23, 59, 1):%H.%M.%S}', time(1, 2, 3, 4).strftime('%f'))
