# /// script
# requires-python = ">=3.11"
# [tool.loopglass]
# title = "An echo server and its client"
# summary = "start_server calls a coroutine for each connection; reader and writer are its two ends"
# order = 420
# topics = ["streams", "server", "network"]
# differs = "the network is simulated; on a machine whose port 8888 is free it prints the same"
# ///

# %% [markdown]
# # An echo server and its client
#
# `asyncio.start_server` waits for connections and runs a coroutine for each. It gets a *reader* to await lines from,
# and a *writer* to write to. `open_connection` gives the client the same two.
#
# In Loopglass the network is simulated: nothing leaves your machine.

# %% [markdown] predict
# In which order are these lines printed?
# 1. client sends hello
# 2. server got hello
# 3. client got HELLO

# %%
import asyncio


async def handle(reader, writer):
    line = await reader.readline()
    print("server got", line.decode().strip())
    writer.write(line.upper())
    await writer.drain()
    writer.close()


async def main():
    server = await asyncio.start_server(handle, "127.0.0.1", 8888)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    print("client sends hello")
    writer.write(b"hello\n")
    line = await reader.readline()
    print("client got", line.decode().strip())
    writer.close()
    server.close()


asyncio.run(main())

# %% [markdown]
# ## Look closer
#
# - How many tasks are there while the client waits? Who made them?

# %% [markdown] task
# Let the server answer with the line backwards.
#
# Check: output last is "client got olleh"
# Hint: Take the line end off before you turn it round.
# Solution: "writer.write(line.upper())" -> "writer.write(line.strip()[::-1] + b\"\\n\")"
# Wrong: "line.upper()" -> "line[::-1]"

# %% [markdown] task
# **Make something.** Let two clients talk to the server at once, one that sends *hello* and one that sends *goodbye*.
# Does the server keep them apart?
#
# Check: number of outputs "server got" at output "client got" is 2
# Check: reaches output "client got HELLO"
# Check: reaches output "client got GOODBYE"
# Hint: Make a coroutine *client(word)* of what the client does, and let `main` gather two of them.
# Solution: `async def main():\n    server = await asyncio.start_server(handle, "127.0.0.1", 8888)\n` -> `async def client(word):\n`
# Solution: `    print("client sends hello")\n    writer.write(b"hello\\n")` -> `    print("client sends", word.decode())\n    writer.write(word + b"\\n")`
# Solution: `    writer.close()\n    server.close()` -> `    writer.close()\n\n\nasync def main():\n    server = await asyncio.start_server(handle, "127.0.0.1", 8888)\n    await asyncio.gather(client(b"hello"), client(b"goodbye"))\n    server.close()`
# Wrong: `    server.close()` -> `    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)\n    writer.write(b"goodbye\\n")\n    print("client got", (await reader.readline()).decode().strip())\n    writer.close()\n    server.close()`
# Why: Each connection has a task of its own for `handle`, with a reader and a writer of its own.
