import multiprocessing
import subprocess
import this

print(multiprocessing.current_process().name, multiprocessing.get_start_method(), multiprocessing.active_children(),
      multiprocessing.parent_process())


class Worker(multiprocessing.Process):
    def run(self):
        print('in run', self.name)


process = multiprocessing.Process(target=print, args=(1,))
print(process.name, process.is_alive(), process.exitcode, process.pid, process.daemon)
Worker(name='worker').run()

print(subprocess.PIPE, repr(subprocess.CalledProcessError(2, ['ls', '-l'])), subprocess.CalledProcessError(-9, 'x'))
print(subprocess.TimeoutExpired('command', 5), subprocess.CompletedProcess(['a'], 0, 'out'))
print(subprocess.list2cmdline(['a b', 'q"x', 'c\\', '']))
try:
    subprocess.CompletedProcess(['a'], 3).check_returncode()
except subprocess.CalledProcessError as error:
    print(error, error.returncode, error.cmd, error.stdout)

print(this.s[:10], len(this.d))
