# Text: joined, split, formatted, replaced and counted.
def report(rows):
    lines = []
    for n in range(rows):
        name = f'item{n % 97:03d}'
        lines.append(f'{name:<12}|{n * 1.5:>10.2f}|{n:>8,}')
    return '\n'.join(lines)


text = report(150_000)
fields = [cell.strip() for line in text.split('\n') for cell in line.split('|')]
words = text.replace('|', ' ').upper().split()
print(len(text), len(fields), len(words), text.count('item001'), words[-1], ''.join(reversed(fields[-1])))
