<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Changes</name>
    <message>
      <location filename="ui/src/run/run_changes.cpp" />
      <source>%1 tasks, not %2</source>
      <translation>%1 Tasks, nicht %2</translation>
    </message>
    <message>
      <location filename="ui/src/run/run_changes.cpp" />
      <source>%1 turns, not %2</source>
      <translation>%1 Züge, nicht %2</translation>
    </message>
    <message>
      <location filename="ui/src/run/run_changes.cpp" />
      <source>gone: %1</source>
      <translation>weg: %1</translation>
    </message>
    <message>
      <location filename="ui/src/run/run_changes.cpp" />
      <source>it takes %1 s, not %2</source>
      <translation>es dauert %1 s, nicht %2</translation>
    </message>
    <message>
      <location filename="ui/src/run/run_changes.cpp" />
      <source>new output: %1</source>
      <translation>neue Ausgaben: %1</translation>
    </message>
    <message>
      <location filename="ui/src/run/run_changes.cpp" />
      <source>output at another time: %1</source>
      <translation>Ausgaben zu anderer Zeit: %1</translation>
    </message>
  </context>
  <context>
    <name>Errors</name>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>%1 is %2 there; it got that value in line %3.</source>
      <translation>%1 ist dort %2; diesen Wert bekam es in Zeile %3.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>A bracket is opened here, and its partner is missing further on.</source>
      <translation>Hier geht eine Klammer auf, und ihr Gegenstück fehlt weiter hinten.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>A function calls itself again and again: where does it stop?</source>
      <translation>Eine Funktion ruft sich immer wieder selbst auf: wo hört sie auf?</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>A line that opens a block, such as def, if, for, while or with, ends with a colon.</source>
      <translation>Eine Zeile, die einen Block öffnet, wie def, if, for, while oder with, endet mit einem Doppelpunkt.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>A name is used that has no value here: is it spelt as where it was made, and did that line run before?</source>
      <translation>Ein Name wird benutzt, der hier keinen Wert hat: ist er so geschrieben wie dort, wo er entstand, und lief jene Zeile schon?</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>A number is followed by letters at once; names cannot begin with a digit.</source>
      <translation>Auf eine Zahl folgen gleich Buchstaben; Namen können nicht mit einer Ziffer beginnen.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>A single = gives a name a value; == asks whether two are equal.</source>
      <translation>Ein einzelnes = gibt einem Namen einen Wert; == fragt, ob zwei gleich sind.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>A text begins here, and the quote that ends it is missing on this line.</source>
      <translation>Hier beginnt ein Text, und das Anführungszeichen, das ihn beendet, fehlt in dieser Zeile.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>A text in three quotes begins here, and the three that end it are missing.</source>
      <translation>Hier beginnt ein Text in drei Anführungszeichen, und die drei, die ihn beenden, fehlen.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>A try needs an except or a finally below it.</source>
      <translation>Zu einem try gehört darunter ein except oder finally.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>After the line with the colon at least one line must stand further to the right.</source>
      <translation>Nach der Zeile mit dem Doppelpunkt muss mindestens eine Zeile weiter rechts stehen.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>An operation or a call got a value of a type it cannot work with, or the wrong number of arguments.</source>
      <translation>Eine Operation oder ein Aufruf bekam einen Wert von einem Typ, mit dem das nicht geht, oder die falsche Zahl von Argumenten.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>Brackets must close in the order in which they were opened, the last one first.</source>
      <translation>Klammern müssen sich in umgekehrter Reihenfolge schließen: die letzte zuerst.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>In a call, values with a name come after those without.</source>
      <translation>In einem Aufruf kommen Werte mit Namen nach denen ohne.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>It is called at a moment at which it must not be; the message says why.</source>
      <translation>Es wird in einem Augenblick gerufen, in dem das nicht sein darf; die Meldung sagt, warum.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>It was waited for longer than was allowed.</source>
      <translation>Es wurde länger gewartet als erlaubt.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>On the left of = a name must stand, or a place such as items[0] or self.x.</source>
      <translation>Links von = muss ein Name stehen oder ein Platz wie items[0] oder self.x.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>Python cannot read on at the mark. Often the mistake stands just before it: a bracket, a comma, a colon or a quote.</source>
      <translation>An der Marke kann Python nicht weiterlesen. Oft steht der Fehler kurz davor: eine Klammer, ein Komma, ein Doppelpunkt oder ein Anführungszeichen.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>Several exceptions at once: each task of the group may have raised one.</source>
      <translation>Mehrere Ausnahmen auf einmal: jeder Task der Gruppe kann eine ausgelöst haben.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>Somebody has pressed Ctrl+C.</source>
      <translation>Jemand hat Strg+C gedrückt.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>Something is divided by zero.</source>
      <translation>Es wird durch null geteilt.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>Something is wrong between { and } in this f-string: what stands there must be an expression.</source>
      <translation>Zwischen { und } in diesem f-String stimmt etwas nicht: dort muss ein Ausdruck stehen.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>Tabs and blanks are mixed at the begin of lines: use blanks alone.</source>
      <translation>Am Zeilenanfang sind Tabulatoren und Leerzeichen gemischt: nimm nur Leerzeichen.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>The dict has no such key.</source>
      <translation>Das dict hat keinen solchen Schlüssel.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>The function gives this name a value somewhere, so it is its own there, and here it has none yet.</source>
      <translation>Die Funktion gibt diesem Namen irgendwo einen Wert, also ist er dort ihr eigener, und hier hat er noch keinen.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>The future is not in the state for this: a result is there once, and only when it is done.</source>
      <translation>Das Future ist nicht im Zustand dafür: ein Ergebnis gibt es einmal, und erst wenn es fertig ist.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>The iterator or generator has nothing more to give.</source>
      <translation>Der Iterator oder Generator hat nichts mehr zu geben.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>The module is there, but it has no such name.</source>
      <translation>Das Modul ist da, hat aber keinen solchen Namen.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>The place is beyond the end: a list of n items has those from 0 to n - 1.</source>
      <translation>Der Platz liegt hinter dem Ende: eine Liste mit n Einträgen hat die von 0 bis n - 1.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>The task was cancelled, and nobody caught it.</source>
      <translation>Der Task wurde abgebrochen, und niemand hat es abgefangen.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>The type is right, but with this value it cannot be done.</source>
      <translation>Der Typ stimmt, aber mit diesem Wert geht es nicht.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>The value has no such attribute or method: is it of the type one thinks it is?</source>
      <translation>Der Wert hat kein solches Attribut und keine solche Methode: ist er von dem Typ, den man meint?</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>There is no such module: neither beside the program nor in the library.</source>
      <translation>Ein solches Modul gibt es nicht: weder neben dem Programm noch in der Bibliothek.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>This bracket closes nothing: its partner is missing before it.</source>
      <translation>Diese Klammer schließt nichts: ihr Gegenstück davor fehlt.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>This line goes back to the left, but not as far as any line before it: count its blanks.</source>
      <translation>Diese Zeile geht nach links zurück, aber nicht so weit wie irgendeine davor: zähl die Leerzeichen.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>This line stands further to the right than the one before, though no block was opened.</source>
      <translation>Diese Zeile steht weiter rechts als die davor, obwohl kein Block geöffnet wurde.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>This sign is none of Python's; it may come from a text that was copied, such as a slanted quote.</source>
      <translation>Dieses Zeichen kennt Python nicht; vielleicht kommt es aus einem kopierten Text, wie ein schräges Anführungszeichen.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>Two values stand side by side with nothing between them; in a list or a call a comma belongs there.</source>
      <translation>Zwei Werte stehen nebeneinander und nichts dazwischen; in einer Liste oder einem Aufruf gehört dort ein Komma hin.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>What an assert states is not true here.</source>
      <translation>Was ein assert behauptet, stimmt hier nicht.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>async with and async for can stand only in a function that begins with async def.</source>
      <translation>async with und async for dürfen nur in einer Funktion stehen, die mit async def beginnt.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>await can stand only in a function that begins with async def.</source>
      <translation>await darf nur in einer Funktion stehen, die mit async def beginnt.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>await can stand only in a function, one that begins with async def.</source>
      <translation>await darf nur in einer Funktion stehen, und zwar einer, die mit async def beginnt.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>break ends a loop; here there is none around it. Is the line too far to the left?</source>
      <translation>break beendet eine Schleife; hier ist keine darum. Steht die Zeile zu weit links?</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>continue goes on with a loop; here there is none around it.</source>
      <translation>continue macht mit einer Schleife weiter; hier ist keine darum.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>get_nowait does not wait, and there is nothing in the queue.</source>
      <translation>get_nowait wartet nicht, und in der Warteschlange ist nichts.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>input() was called, and there is no further answer.</source>
      <translation>input() wurde gerufen, und es gibt keine weitere Antwort.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>print is a function: what it prints stands in round brackets.</source>
      <translation>print ist eine Funktion: was sie ausgibt, steht in runden Klammern.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>put_nowait does not wait, and there is no room in the queue.</source>
      <translation>put_nowait wartet nicht, und in der Warteschlange ist kein Platz.</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>return hands back a value from a function; here there is none around it. Is the line too far to the left?</source>
      <translation>return gibt einen Wert aus einer Funktion zurück; hier ist keine darum. Steht die Zeile zu weit links?</translation>
    </message>
    <message>
      <location filename="ui/src/code/error_words.cpp" />
      <source>yield makes a function a generator; here there is none around it.</source>
      <translation>yield macht eine Funktion zum Generator; hier ist keine darum.</translation>
    </message>
  </context>
  <context>
    <name>File</name>
    <message>
      <location filename="ui/src/library/whole_file.cpp" />
      <source>no room on the disk</source>
      <translation>kein Platz auf der Platte</translation>
    </message>
  </context>
  <context>
    <name>Handout</name>
    <message>
      <location filename="ui/src/prose/handout.cpp" />
      <source>(not answered)</source>
      <translation>(nicht beantwortet)</translation>
    </message>
    <message>
      <location filename="ui/src/prose/handout.cpp" />
      <source>, hints taken: %1</source>
      <translation>, Hinweise genommen: %1</translation>
    </message>
    <message>
      <location filename="ui/src/prose/handout.cpp" />
      <source>Answer: %1</source>
      <translation>Antwort: %1</translation>
    </message>
    <message>
      <location filename="ui/src/prose/handout.cpp" />
      <source>Predictions: %1 of %2 right at the first try</source>
      <translation>Voraussagen: %1 von %2 beim ersten Mal richtig</translation>
    </message>
    <message>
      <location filename="ui/src/prose/handout.cpp" />
      <source>Question %1: %2</source>
      <translation>Frage %1: %2</translation>
    </message>
    <message>
      <location filename="ui/src/prose/handout.cpp" />
      <source>Task %1: %2</source>
      <translation>Aufgabe %1: %2</translation>
    </message>
    <message>
      <location filename="ui/src/prose/handout.cpp" />
      <source>The program as it stands now:</source>
      <translation>Das Programm, wie es jetzt ist:</translation>
    </message>
    <message>
      <location filename="ui/src/prose/handout.cpp" />
      <source>To do</source>
      <translation>Zu tun</translation>
    </message>
    <message>
      <location filename="ui/src/prose/handout.cpp" />
      <source>compared with the lesson's own answer</source>
      <translation>mit der Antwort der Lektion verglichen</translation>
    </message>
    <message>
      <location filename="ui/src/prose/handout.cpp" />
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="ui/src/prose/handout.cpp" />
      <source>not checked</source>
      <translation>nicht geprüft</translation>
    </message>
    <message>
      <location filename="ui/src/prose/handout.cpp" />
      <source>not done</source>
      <translation>nicht erledigt</translation>
    </message>
    <message>
      <location filename="ui/src/prose/handout.cpp" />
      <source>not right</source>
      <translation>nicht richtig</translation>
    </message>
    <message>
      <location filename="ui/src/prose/handout.cpp" />
      <source>right</source>
      <translation>richtig</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source> awaits </source>
      <translation> wartet auf </translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>%1 items</source>
      <translation>%1 Einträge</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>%1 more</source>
      <translation>%1 weitere</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>%1 of %2 done</source>
      <translation>%1 von %2 fertig</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>All futures and tasks</source>
      <translation>Alle Futures und Tasks</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>CORO_RUNNING from step %1</source>
      <translation>CORO_RUNNING ab Schritt %1</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>Callbacks, in order</source>
      <translation>Callbacks, der Reihe nach</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>Expressions at this step</source>
      <translation>Ausdrücke bei diesem Schritt</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>FINISHED with an exception</source>
      <translation>FINISHED mit einer Ausnahme</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>History, each a link</source>
      <translation>Geschichte, jede Zeile ein Link</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>Its states as a diagram</source>
      <translation>Seine Zustände als Diagramm</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>No name of the frames shown holds this coroutine at this step.</source>
      <translation>Kein Name der gezeigten Frames hält diese Coroutine bei diesem Schritt.</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>Nothing has run yet. What runs stands here, with its names and values; a click on a task, a future or a timer shows all about it.</source>
      <translation>Noch ist nichts gelaufen. Was läuft, steht hier, mit seinen Namen und Werten; ein Klick auf einen Task, ein Future oder einen Timer zeigt alles darüber.</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>The program has ended.</source>
      <translation>Das Programm ist zu Ende.</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>The same object:</source>
      <translation>Dasselbe Objekt:</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>This future is not made yet, or nobody holds it any more.</source>
      <translation>Dieses Future gibt es noch nicht, oder niemand hält es mehr.</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>This task is not made yet, or long gone.</source>
      <translation>Diesen Task gibt es noch nicht, oder er ist längst fort.</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>Threads</source>
      <translation>Threads</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>Turns of its coroutine, the last first</source>
      <translation>Züge seiner Coroutine, der letzte zuerst</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>Watch this expression no longer</source>
      <translation>Diesen Ausdruck nicht mehr beobachten</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>Where does this value come from?</source>
      <translation>Woher kommt dieser Wert?</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>a CancelledError is thrown in at its next turn</source>
      <translation>beim nächsten Zug wird ein CancelledError hineingeworfen</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>ask here</source>
      <translation>hier fragen</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>at</source>
      <translation>bei</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>awaited by</source>
      <translation>erwartet von</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>began to wait,</source>
      <translation>begann zu warten,</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>callback added by</source>
      <translation>Callback angefügt von</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>callback scheduled by</source>
      <translation>Callback eingereiht von</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>cancel() called by</source>
      <translation>cancel() aufgerufen von</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>cancelled</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>cancelled by</source>
      <translation>abgebrochen von</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>cancelled:</source>
      <translation>abgebrochen:</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>changed:</source>
      <translation>geändert:</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>children</source>
      <translation>Kinder</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>coroutine</source>
      <translation>Coroutine</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>coroutine is</source>
      <translation>Coroutine ist</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>coroutines</source>
      <translation>Coroutinen</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>created by</source>
      <translation>erzeugt von</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>done by</source>
      <translation>fertig durch</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>done: %1</source>
      <translation>fertig: %1</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>error:</source>
      <translation>Fehler:</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>exception</source>
      <translation>Ausnahme</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>exception set by</source>
      <translation>Ausnahme gesetzt von</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>expressions here</source>
      <translation>Ausdrücke hier</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>failed:</source>
      <translation>gescheitert:</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>finished:</source>
      <translation>fertig:</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>folded</source>
      <translation>zugeklappt</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>held by</source>
      <translation>gehalten von</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>made by</source>
      <translation>gemacht von</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>no names yet</source>
      <translation>noch keine Namen</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>pending:</source>
      <translation>ausstehend:</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>ready, not started</source>
      <translation>bereit, nicht begonnen</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>result set by</source>
      <translation>Ergebnis gesetzt von</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>since %1, %2</source>
      <translation>seit %1, %2</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>since step %1</source>
      <translation>seit Schritt %1</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>state</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>the same for more than %1 steps</source>
      <translation>seit mehr als %1 Schritten gleich</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>the same from the first step on</source>
      <translation>seit dem ersten Schritt gleich</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>the same object as elsewhere</source>
      <translation>dasselbe Objekt wie anderswo</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>unfolded</source>
      <translation>aufgeklappt</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>waits for</source>
      <translation>wartet auf</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_html.cpp" />
      <source>woken by</source>
      <translation>geweckt von</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>%1 of %2 until now</source>
      <translation>%1 von bisher %2</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>%1 tasks, picked out together; the others are outlines.</source>
      <translation>%1 Tasks, zusammen herausgegriffen; die anderen sind Umrisse.</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>%1 times</source>
      <translation>%1-mal</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>%1 until now</source>
      <translation>bisher %1</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>%1 until now, of %2 in all</source>
      <translation>bisher %1, von %2 im Ganzen</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>This is not written yet.</source>
      <translation>Das ist noch nicht geschrieben.</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>This line has not run yet.</source>
      <translation>Diese Zeile ist noch nicht gelaufen.</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>This line is not run yet at this step.</source>
      <translation>Diese Zeile ist bei diesem Schritt noch nicht gelaufen.</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>This turn has not begun yet.</source>
      <translation>Dieser Zug hat noch nicht begonnen.</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>What it did, each a link</source>
      <translation>Was er tat, jedes ein Link</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>a callback of the loop</source>
      <translation>einem Callback der Schleife</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>all %1 together</source>
      <translation>alle %1 zusammen</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>an exception is raised</source>
      <translation>eine Ausnahme wird ausgelöst</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>begins to wait</source>
      <translation>beginnt zu warten</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>calls cancel()</source>
      <translation>ruft cancel() auf</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>cancels a future</source>
      <translation>bricht ein Future ab</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>cancels a handle</source>
      <translation>bricht einen Handle ab</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>first</source>
      <translation>zuerst</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>from</source>
      <translation>von</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>handle</source>
      <translation>Handle</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>has run</source>
      <translation>ist gelaufen</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>has written</source>
      <translation>hat geschrieben</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>in</source>
      <translation>in</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>it is not over yet</source>
      <translation>er ist noch nicht vorbei</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>last</source>
      <translation>zuletzt</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>lets the clock go on</source>
      <translation>lässt die Uhr weitergehen</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>lines</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>makes a future</source>
      <translation>erzeugt ein Future</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>makes a task</source>
      <translation>erzeugt einen Task</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>next</source>
      <translation>danach</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>not made yet</source>
      <translation>noch nicht erzeugt</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>number %1, in iteration %2</source>
      <translation>Nummer %1, in Durchlauf %2</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>once</source>
      <translation>einmal</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>place</source>
      <translation>Platz</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>queues a handle</source>
      <translation>reiht einen Handle ein</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>run by</source>
      <translation>ausgeführt von</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>runs</source>
      <translation>führt aus</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>sets a result</source>
      <translation>setzt ein Ergebnis</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>sets a timer</source>
      <translation>stellt einen Timer</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>sets an exception</source>
      <translation>setzt eine Ausnahme</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>stand here</source>
      <translation>stehen hier</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>standard error</source>
      <translation>Standardfehler</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>standard output</source>
      <translation>Standardausgabe</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>step %1</source>
      <translation>Schritt %1</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>step %1, at %2</source>
      <translation>Schritt %1, um %2</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>this turn</source>
      <translation>dieser Zug</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>to</source>
      <translation>bis</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>when</source>
      <translation>wann</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>writes</source>
      <translation>schreibt</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_passages.cpp" />
      <source>written by</source>
      <translation>geschrieben von</translation>
    </message>
  </context>
  <context>
    <name>Narration</name>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 blocks the event loop for %2 seconds: it does not await, it waits. Meanwhile these could not run: %3.</source>
      <translation>%1 blockiert die Ereignisschleife %2 Sekunden lang: kein await, es wartet selbst. Währenddessen konnten diese nicht laufen: %3.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 blocks the event loop for %2 seconds: it does not await, it waits. Nobody else was ready meanwhile.</source>
      <translation>%1 blockiert die Ereignisschleife %2 Sekunden lang: kein await, es wartet selbst. Währenddessen war sonst niemand bereit.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 computes for %2 steps in one turn, without an await: all others wait until it is done.</source>
      <translation>%1 rechnet %2 Schritte lang in einem Zug, ohne await: alle anderen warten, bis es fertig ist.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 gets the exception %2: its state is FINISHED.</source>
      <translation>%1 bekommt die Ausnahme %2: sein Zustand ist FINISHED.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 gets the result %2: its state is FINISHED.</source>
      <translation>%1 bekommt das Ergebnis %2: sein Zustand ist FINISHED.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 gives way: sleep(0) puts it at the end of the ready queue.</source>
      <translation>%1 lässt den anderen den Vortritt: sleep(0) stellt ihn ans Ende der Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 goes on.</source>
      <translation>%1 läuft weiter.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 has come to its end.</source>
      <translation>%1 ist am Ende angekommen.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 has held a lock across an await: others have waited for it for %2 seconds, %3 of them still do.</source>
      <translation>%1 hält ein Lock über ein await hinweg: andere haben %2 Sekunden darauf gewartet, %3 von ihnen warten noch.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 has its turn: handle %2 of %3 in this iteration.</source>
      <translation>%1 ist am Zug: Handle %2 von %3 in diesem Durchlauf.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 is about to run line %2: %3</source>
      <translation>%1 wird gleich Zeile %2 ausführen: %3</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 is added to the callbacks of %2, to be called once it is done.</source>
      <translation>%1 wird den Callbacks von %2 angefügt, um aufgerufen zu werden, sobald es fertig ist.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 is cancelled: its state is CANCELLED.</source>
      <translation>%1 wird abgebrochen: sein Zustand ist CANCELLED.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 is done: CancelledError left its coroutine, so its state is CANCELLED.</source>
      <translation>%1 ist fertig: CancelledError hat seine Coroutine verlassen, also ist sein Zustand CANCELLED.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 is done: its coroutine raised %2.</source>
      <translation>%1 ist fertig: seine Coroutine hat %2 ausgelöst.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 is done: its coroutine returned %2.</source>
      <translation>%1 ist fertig: seine Coroutine hat %2 zurückgegeben.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 is of an older Python and was removed in %2: today one writes %3. Here it runs as it did in Python 3.6.</source>
      <translation>%1 stammt aus einem älteren Python und wurde in %2 entfernt: Heute schreibt man %3. Hier läuft es wie in Python 3.6.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 is put at the end of the ready queue, so that CancelledError is thrown into it.</source>
      <translation>%1 kommt ans Ende der Warteschlange der Bereiten, damit CancelledError hineingeworfen wird.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 is started: it runs until it first waits.</source>
      <translation>%1 wird gestartet: er läuft, bis er zum ersten Mal wartet.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 sleeps until %2.</source>
      <translation>%1 schläft bis %2.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 waits</source>
      <translation>%1 wartet</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 waits for %2</source>
      <translation>%1 wartet auf %2</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 waits for %2 and gives control back to the loop.</source>
      <translation>%1 wartet auf %2 und gibt die Kontrolle an die Schleife zurück.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 waits for %2 that nobody will ever set.</source>
      <translation>%1 wartet auf %2, das niemand je setzen wird.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 waits for %2, until %3 at most.</source>
      <translation>%1 wartet auf %2, höchstens bis %3.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 waits for %2.</source>
      <translation>%1 wartet auf %2.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 waits for a future that nobody sets</source>
      <translation>%1 wartet auf ein Future, das niemand setzt</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 waits for a gather of tasks that never end</source>
      <translation>%1 wartet auf ein gather von Tasks, die nie enden</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 waits for a lock that %2 holds</source>
      <translation>%1 wartet auf ein Lock, das %2 hält</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 waits in %2() for a future that nobody sets</source>
      <translation>%1 wartet in %2() auf ein Future, das niemand setzt</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 wakes up, since what it waited for is done: handle %2 of %3 in this iteration.</source>
      <translation>%1 wacht auf, denn worauf er gewartet hat, ist fertig: Handle %2 von %3 in diesem Durchlauf.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%1 writes: %2</source>
      <translation>%1 schreibt: %2</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%2 enters %1.</source>
      <translation>%2 betritt %1.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%2 is done: its callback %1 is put at the end of the ready queue.</source>
      <translation>%2 ist fertig: sein Callback %1 kommt ans Ende der Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%2 leaves %1.</source>
      <translation>%2 verlässt %1.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%2 raises %1.</source>
      <translation>%2 löst %1 aus.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%3 creates %1, a task that will run the coroutine %2.</source>
      <translation>%3 erzeugt %1, einen Task, der die Coroutine %2 ausführen wird.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%3 reads the clock again and again: so that its waiting has an end, the clock moves from %1 to %2.</source>
      <translation>%3 liest die Uhr wieder und wieder: damit das Warten ein Ende hat, geht sie von %1 auf %2.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%3 sleeps in time.sleep() and keeps its turn: the clock moves from %1 to %2, and nothing else runs meanwhile.</source>
      <translation>%3 schläft in time.sleep() und behält seinen Zug: die Uhr geht von %1 auf %2, und nichts anderes läuft inzwischen.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>%3 sleeps in time.sleep(): the clock moves from %1 to %2.</source>
      <translation>%3 schläft in time.sleep(): die Uhr geht von %1 auf %2.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>A cancellation is swallowed: %1 was cancelled, caught CancelledError and returned %2 all the same. Raise it again once all is tidy.</source>
      <translation>Ein Abbruch wurde verschluckt: %1 wurde abgebrochen, fing CancelledError und gab trotzdem %2 zurück. Löse ihn wieder aus, wenn aufgeräumt ist.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>A coroutine is lost: %1() was called, but never awaited, so none of its lines has run.</source>
      <translation>Eine Coroutine ging verloren: %1() wurde aufgerufen, aber nie mit await erwartet, also lief keine ihrer Zeilen.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>A deadlock: %1.</source>
      <translation>Eine Verklemmung: %1.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>A future is created, its state PENDING: %1.</source>
      <translation>Ein Future entsteht, sein Zustand ist PENDING: %1.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>A queue without a bound only grows: it has %1 items now. %2 puts faster than anybody gets; a maxsize would make it wait.</source>
      <translation>Eine Queue ohne Grenze wächst nur: sie hat jetzt %1 Einträge. %2 legt schneller hinein, als jemand entnimmt; mit maxsize würde gewartet.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>A socket can be read or written to: %1 is put at the end of the ready queue.</source>
      <translation>An einem Socket kann gelesen oder geschrieben werden: %1 kommt ans Ende der Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>A timer is set: %1 will be called at %2.</source>
      <translation>Ein Timer ist gestellt: %1 wird um %2 aufgerufen.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>Again and again something is ready at once while others sleep: so that they wake, the clock moves from %1 to %2.</source>
      <translation>Wieder und wieder ist sofort etwas bereit, während andere schlafen: damit sie aufwachen, geht die Uhr von %1 auf %2.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>An exception is lost: %1 came to %2, and nobody has looked at it.</source>
      <translation>Eine Ausnahme ging verloren: %1 kam zu %2, und niemand hat sie angesehen.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>Exceptions are lost: gather(return_exceptions=True) gave %1 a list with %2 of them, the first %3, and the list is dropped unread.</source>
      <translation>Ausnahmen gingen verloren: gather(return_exceptions=True) gab %1 eine Liste mit %2 davon, die erste %3, und die Liste wurde ungelesen fallen gelassen.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>Iteration %1 begins. Handles in its batch: %2; what is queued from now on waits for the next iteration.</source>
      <translation>Durchlauf %1 beginnt. Handles in seinem Schub: %2; was von jetzt an eingereiht wird, wartet auf den nächsten Durchlauf.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>Nobody holds %1: the loop itself keeps no more than a weak reference to a task, so it may vanish before it is done. Keep it in a variable or await it.</source>
      <translation>Niemand hält %1: die Schleife selbst behält nur eine schwache Referenz auf einen Task, also kann er verschwinden, bevor er fertig ist. Halte ihn in einer Variablen oder erwarte ihn.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>Nobody waits for %1, and main has ended: asyncio.run() cancels it now. Await it before main returns, or cancel it there.</source>
      <translation>Niemand wartet auf %1, und main ist zu Ende: asyncio.run() bricht ihn jetzt ab. Erwarte ihn, bevor main zurückkehrt, oder brich ihn dort ab.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>Nothing is ready and no timer is set: %1. CPython would wait for ever.</source>
      <translation>Nichts ist bereit, und kein Timer ist gestellt: %1. CPython würde ewig warten.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>Nothing is ready: the clock jumps from %1 to %2, the next deadline.</source>
      <translation>Nichts ist bereit: die Uhr springt von %1 auf %2, den nächsten Termin.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>The callback %1 is put at the end of the ready queue of another event loop.</source>
      <translation>Der Callback %1 kommt ans Ende der Warteschlange der Bereiten einer anderen Ereignisschleife.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>The callback %1 is put at the end of the ready queue.</source>
      <translation>Der Callback %1 kommt ans Ende der Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>The event loop begins to run.</source>
      <translation>Die Ereignisschleife beginnt zu laufen.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>The event loop stops.</source>
      <translation>Die Ereignisschleife hält an.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>The first step of %1 is put at the end of the ready queue.</source>
      <translation>Der erste Schritt von %1 kommt ans Ende der Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>The handle of %1 is cancelled: it will not be called.</source>
      <translation>Das Handle von %1 wird abgebrochen: es wird nicht aufgerufen.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>The loop calls %1: handle %2 of %3 in this iteration.</source>
      <translation>Die Schleife ruft %1 auf: Handle %2 von %3 in diesem Durchlauf.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>The program begins: nothing has run yet.</source>
      <translation>Das Programm beginnt: noch ist nichts gelaufen.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>The program has ended with an exception: %1</source>
      <translation>Das Programm endete mit einer Ausnahme: %1</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>The program has ended, with exit status %1.</source>
      <translation>Das Programm ist zu Ende, mit Exit-Status %1.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>The run stops here: Loopglass does not have %1.</source>
      <translation>Der Lauf hält hier an: Loopglass hat %1 nicht.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>The run stops here: the limit of %1 steps is reached.</source>
      <translation>Der Lauf hält hier an: die Grenze von %1 Schritten ist erreicht.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>The run stops here: the limit of memory is reached.</source>
      <translation>Der Lauf hält hier an: die Grenze des Speichers ist erreicht.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>The timer for %2 is due: %1 is put at the end of the ready queue.</source>
      <translation>Der Timer für %2 ist fällig: %1 kommt ans Ende der Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>The turn of %1 ends.</source>
      <translation>Der Zug von %1 endet.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>The turn of %1 ends: it waits for %2.</source>
      <translation>Der Zug von %1 endet: er wartet auf %2.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>What %1 waits for is done: the wakeup of %1 is put at the end of the ready queue.</source>
      <translation>Worauf %1 wartet, ist fertig: das Wecken von %1 kommt ans Ende der Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>cancel() is called on %1: CancelledError will be thrown into it at its next turn.</source>
      <translation>cancel() wird auf %1 aufgerufen: beim nächsten Zug wird CancelledError hineingeworfen.</translation>
    </message>
    <message>
      <location filename="core/trace/src/narration.cpp" />
      <source>the event loop runs for ever with nothing to do</source>
      <translation>die Ereignisschleife läuft für immer und hat nichts zu tun</translation>
    </message>
  </context>
  <context>
    <name>Pack</name>
    <message>
      <location filename="ui/src/library/pack.cpp" />
      <source>%1 cannot be read.</source>
      <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
      <location filename="ui/src/library/pack.cpp" />
      <source>%1 cannot be written.</source>
      <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="ui/src/library/pack.cpp" />
      <source>%1 is no pack of lessons: not a zip file, or a damaged one.</source>
      <translation>%1 ist kein Lektionspaket: keine Zip-Datei, oder eine beschädigte.</translation>
    </message>
    <message>
      <location filename="ui/src/library/pack.cpp" />
      <source>%1 is there already and has another text. Choose an empty folder.</source>
      <translation>%1 ist schon da und hat einen anderen Text. Wähle einen leeren Ordner.</translation>
    </message>
    <message>
      <location filename="ui/src/library/pack.cpp" />
      <source>There is no Python file in %1.</source>
      <translation>In %1 ist keine Python-Datei.</translation>
    </message>
    <message>
      <location filename="ui/src/library/pack.cpp" />
      <source>There is no lesson to put into the pack.</source>
      <translation>Es gibt keine Lektion für das Paket.</translation>
    </message>
  </context>
  <context>
    <name>ProgramFile</name>
    <message>
      <location filename="ui/src/window/program_file.cpp" />
      <source>Open a Python file (.py).</source>
      <translation>Öffne eine Python-Datei (.py).</translation>
    </message>
    <message>
      <location filename="ui/src/window/program_file.cpp" />
      <source>Open a Python file in it.</source>
      <translation>Öffne eine Python-Datei darin.</translation>
    </message>
    <message>
      <location filename="ui/src/window/program_file.cpp" />
      <source>The file cannot be read: %1.</source>
      <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
      <location filename="ui/src/window/program_file.cpp" />
      <source>The file has more than 4 MiB: too large for a program to step through.</source>
      <translation>Die Datei hat mehr als 4 MiB: zu groß für ein Programm, durch das man Schritt für Schritt geht.</translation>
    </message>
    <message>
      <location filename="ui/src/window/program_file.cpp" />
      <source>The file is not text: it has null bytes in it.</source>
      <translation>Die Datei ist kein Text: sie enthält Null-Bytes.</translation>
    </message>
    <message>
      <location filename="ui/src/window/program_file.cpp" />
      <source>There is no such file.</source>
      <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
      <location filename="ui/src/window/program_file.cpp" />
      <source>This is a folder, not a file.</source>
      <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
  </context>
  <context>
    <name>Prose</name>
    <message>
      <location filename="ui/src/prose/prose_html.cpp" />
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <location filename="ui/src/prose/prose_html.cpp" />
      <source>Hint:</source>
      <translation>Hinweis:</translation>
    </message>
    <message>
      <location filename="ui/src/prose/prose_html.cpp" />
      <source>Not so.</source>
      <translation>So nicht.</translation>
    </message>
    <message>
      <location filename="ui/src/prose/prose_html.cpp" />
      <source>Right.</source>
      <translation>Richtig.</translation>
    </message>
    <message>
      <location filename="ui/src/prose/prose_html.cpp" />
      <source>The lesson says:</source>
      <translation>Die Lektion sagt:</translation>
    </message>
    <message>
      <location filename="ui/src/prose/prose_html.cpp" />
      <source>Try again, or step on and see what happens.</source>
      <translation>Versuche es noch einmal, oder geh weiter und sieh, was geschieht.</translation>
    </message>
    <message>
      <location filename="ui/src/prose/prose_html.cpp" />
      <source>hint</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="ui/src/prose/prose_html.cpp" />
      <source>or step on and see</source>
      <translation>oder weitergehen und sehen</translation>
    </message>
    <message>
      <location filename="ui/src/prose/prose_html.cpp" />
      <source>picked:</source>
      <translation>gewählt:</translation>
    </message>
    <message>
      <location filename="ui/src/prose/prose_html.cpp" />
      <source>right:</source>
      <translation>richtig:</translation>
    </message>
    <message>
      <location filename="ui/src/prose/prose_html.cpp" />
      <source>up</source>
      <translation>hinauf</translation>
    </message>
    <message>
      <location filename="ui/src/prose/prose_html.cpp" />
      <source>write an answer</source>
      <translation>eine Antwort schreiben</translation>
    </message>
    <message>
      <location filename="ui/src/prose/prose_html.cpp" />
      <source>wrong:</source>
      <translation>falsch:</translation>
    </message>
    <message>
      <location filename="ui/src/prose/task_html.cpp" />
      <source>%1 becomes %2</source>
      <translation>aus %1 wird %2</translation>
    </message>
    <message>
      <location filename="ui/src/prose/task_html.cpp" />
      <source>Done.</source>
      <translation>Fertig.</translation>
    </message>
    <message>
      <location filename="ui/src/prose/task_html.cpp" />
      <source>To do</source>
      <translation>Zu tun</translation>
    </message>
    <message>
      <location filename="ui/src/prose/task_html.cpp" />
      <source>done:</source>
      <translation>erledigt:</translation>
    </message>
    <message>
      <location filename="ui/src/prose/task_html.cpp" />
      <source>now: %1</source>
      <translation>jetzt: %1</translation>
    </message>
    <message>
      <location filename="ui/src/prose/task_html.cpp" />
      <source>one way to do it</source>
      <translation>ein Weg, es zu tun</translation>
    </message>
    <message>
      <location filename="ui/src/prose/task_html.cpp" />
      <source>put it into the code</source>
      <translation>in den Code setzen</translation>
    </message>
    <message>
      <location filename="ui/src/prose/task_html.cpp" />
      <source>take away %1</source>
      <translation>%1 wegnehmen</translation>
    </message>
    <message>
      <location filename="ui/src/prose/task_html.cpp" />
      <source>the run says when it is done</source>
      <translation>der Lauf sagt, wann es getan ist</translation>
    </message>
    <message>
      <location filename="ui/src/prose/task_html.cpp" />
      <source>to do:</source>
      <translation>zu tun:</translation>
    </message>
    <message>
      <location filename="ui/src/prose/task_html.cpp" />
      <source>you have done it before</source>
      <translation>das hast du schon einmal getan</translation>
    </message>
  </context>
  <context>
    <name>Quiz</name>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>%1</source>
      <translation>%1</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>%1 does not come to an await that has to wait in this turn.</source>
      <translation>%1 kommt in diesem Zug an kein await, das warten muss.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>%1 has the turn now. Once it has given control back, it can have the next only by way of the ready queue.</source>
      <translation>%1 ist jetzt am Zug. Hat es die Kontrolle zurückgegeben, kommt es nur über die Warteschlange der Bereiten wieder an die Reihe.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>%1 is %2, of type %3.</source>
      <translation>%1 ist %2, vom Typ %3.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>%1 is not in the ready queue.</source>
      <translation>%1 steht nicht in der Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>%1 is not put into the ready queue again in this turn.</source>
      <translation>%1 kommt in diesem Zug nicht wieder in die Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>%1 is ready too, but the queue is first in, first out, and %2 stands before it.</source>
      <translation>%1 ist auch bereit, aber wer zuerst kommt, läuft zuerst, und %2 steht davor.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>%1 runs now. Where does it stand when its turn is over?</source>
      <translation>%1 läuft jetzt. Wo steht es, wenn sein Zug vorbei ist?</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>%1 waits for %2, and that is not done: it is not in the ready queue.</source>
      <translation>%1 wartet auf %2, und das ist nicht fertig: es steht nicht in der Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>%1 waits for %2, until the timer for %3. The loop calls the timer's callback first, which sets the future; the wakeup comes into the queue only then.</source>
      <translation>%1 wartet auf %2, bis zum Timer für %3. Die Schleife ruft zuerst den Callback des Timers, der das Future setzt; erst dann kommt das Wecken in die Warteschlange.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>%1 waits for %2. That must be set first, by its callback; the wakeup comes into the queue only then.</source>
      <translation>%1 wartet auf %2. Das muss zuerst gesetzt werden, von seinem Callback; erst dann kommt das Wecken in die Warteschlange.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>A future changes when somebody sets its result or exception or cancels it; a task, when its coroutine ends.</source>
      <translation>Ein Future ändert sich, wenn jemand sein Ergebnis oder seine Ausnahme setzt oder es abbricht; ein Task, wenn seine Coroutine endet.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>A timer joins the ready queue when it is due, at %1, and only between two iterations.</source>
      <translation>Ein Timer kommt in die Warteschlange der Bereiten, wenn er fällig ist, um %1, und nur zwischen zwei Durchläufen.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>All the delays one after the other: no two of them are waited for at the same time.</source>
      <translation>Alle Wartezeiten nacheinander: auf keine zwei wird gleichzeitig gewartet.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>As long as something is ready the clock stands still: %1 is in the ready queue.</source>
      <translation>Solange etwas bereit ist, steht die Uhr: %1 steht in der Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>Before that, %1 is put into the queue and comes to its turn.</source>
      <translation>Vorher kommt %1 in die Warteschlange und an den Zug.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>CANCELLED</source>
      <translation>CANCELLED</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>Delays that are waited for at the same time count once: the clock jumps to the next deadline, and work takes no time.</source>
      <translation>Wartezeiten, auf die gleichzeitig gewartet wird, zählen einmal: die Uhr springt zum nächsten Termin, und Arbeit braucht keine Zeit.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>Delays that are waited for at the same time run side by side.</source>
      <translation>Wartezeiten, auf die gleichzeitig gewartet wird, laufen nebeneinander.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>FINISHED, with a result</source>
      <translation>FINISHED, mit einem Ergebnis</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>FINISHED, with an exception</source>
      <translation>FINISHED, mit einer Ausnahme</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>Find out whose turn it is, or whose is next: only that one can print.</source>
      <translation>Finde heraus, wer am Zug ist oder wer als Nächstes: nur dort kann etwas ausgegeben werden.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>Go back in thought to where it got its value last: no earlier one counts.</source>
      <translation>Geh in Gedanken dahin zurück, wo es seinen Wert zuletzt bekam: kein früherer zählt.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>In which order are the next three lines printed?</source>
      <translation>In welcher Reihenfolge werden die nächsten drei Zeilen ausgegeben?</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>It is printed at %1, by %2.</source>
      <translation>Es wird um %1 ausgegeben, von %2.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>It is put into the ready queue before that: its task gives way, or is only now made.</source>
      <translation>Es kommt vorher in die Warteschlange der Bereiten: sein Task lässt anderen den Vortritt oder wird erst jetzt angelegt.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>It is put into the ready queue before that: what it waits for is done, or somebody calls it.</source>
      <translation>Es kommt vorher in die Warteschlange der Bereiten: worauf es wartet, ist fertig, oder jemand ruft es.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>Line %1 of %2 is about to run. What is the value of %3 now?</source>
      <translation>Gleich läuft Zeile %1 von %2. Welchen Wert hat %3 jetzt?</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>Note for each task at what time it wakes.</source>
      <translation>Schreib dir für jeden Task auf, wann er aufwacht.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>Nothing else is ready before its timer falls due, and then it goes to the ready queue.</source>
      <translation>Nichts anderes ist bereit, ehe sein Timer fällig wird, und dann kommt es in die Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>Nothing in this turn sets its result or exception, and nothing cancels it.</source>
      <translation>Nichts in diesem Zug setzt sein Ergebnis oder seine Ausnahme, und nichts bricht es ab.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>One is missing. A turn takes nothing out of the queue but itself, at its begin.</source>
      <translation>Eines fehlt. Ein Zug nimmt nichts aus der Warteschlange außer sich selbst, zu Beginn.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>PENDING</source>
      <translation>PENDING</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>Read on in the code, up to the next await that really has to wait.</source>
      <translation>Lies im Code weiter, bis zum nächsten await, das wirklich warten muss.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>That is its value in %1: every call has names of its own.</source>
      <translation>Das ist sein Wert in %1: jeder Aufruf hat eigene Namen.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>That is printed later, at %1.</source>
      <translation>Das wird später ausgegeben, um %1.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>That is the longest single delay, as if all of them began at the same time.</source>
      <translation>Das ist die längste einzelne Wartezeit, als begännen alle zur selben Zeit.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>That is the sum of all delays, as if each began when the one before was over.</source>
      <translation>Das ist die Summe aller Wartezeiten, als begänne jede erst nach der vorigen.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>That is the value of %1.</source>
      <translation>Das ist der Wert von %1.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>That is what is in it now. The turn is not over yet.</source>
      <translation>Das steht jetzt darin. Der Zug ist noch nicht vorbei.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>The coroutine of %1 does not come to its end in this turn.</source>
      <translation>Die Coroutine von %1 kommt in diesem Zug nicht an ihr Ende.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>The first comes at %1, the last at %2.</source>
      <translation>Die erste kommt um %1, die letzte um %2.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>The first of them is: %1</source>
      <translation>Die erste davon ist: %1</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>The handle that runs has left the queue when its turn began.</source>
      <translation>Das Handle, das läuft, hat die Warteschlange zu Beginn seines Zuges verlassen.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>The longest single delay is of %1 seconds.</source>
      <translation>Die längste einzelne Wartezeit dauert %1 Sekunden.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>The loop takes the first of the ready queue, and that is this one.</source>
      <translation>Die Schleife nimmt das Erste der Warteschlange der Bereiten, und das ist dieses.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>The loop takes the handle at the front of the ready queue. Timers join it at its end, once they are due.</source>
      <translation>Die Schleife nimmt das Handle vorn in der Warteschlange der Bereiten. Timer stellen sich hinten an, sobald sie fällig sind.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>The ready queue holds now: %1.</source>
      <translation>In der Warteschlange der Bereiten stehen jetzt: %1.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>The ready queue is empty now. The earliest timer is due at %1.</source>
      <translation>Die Warteschlange der Bereiten ist jetzt leer. Der früheste Timer ist um %1 fällig.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>The ready queue is first in, first out: what came first stands in front.</source>
      <translation>In der Warteschlange der Bereiten gilt: wer zuerst kommt, läuft zuerst. Was zuerst kam, steht vorn.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>The turn that runs now must end first.</source>
      <translation>Zuerst muss der Zug enden, der jetzt läuft.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>There will be %1 in it.</source>
      <translation>Es werden %1 darin stehen.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>This program never prints that.</source>
      <translation>Das gibt dieses Programm nie aus.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>This timer is due at %1. There is an earlier one, and the clock goes no further.</source>
      <translation>Dieser Timer ist um %1 fällig. Es gibt einen früheren, und weiter geht die Uhr nicht.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>This timer is due at %2. Before that comes %1, which is put into the queue first.</source>
      <translation>Dieser Timer ist um %2 fällig. Vorher kommt %1, das zuerst in die Warteschlange gestellt wird.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>This turn puts nothing there that is still there at its end, and what was there has run.</source>
      <translation>Dieser Zug stellt nichts hinein, was an seinem Ende noch darin steht, und was darin stand, ist gelaufen.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>Those before it in the ready queue were cancelled, so it is the first that runs.</source>
      <translation>Die vor ihm in der Warteschlange der Bereiten wurden abgebrochen, also läuft es als Erstes.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>What a turn makes ready goes to the end of the queue, behind what is there.</source>
      <translation>Was ein Zug bereit macht, kommt ans Ende der Warteschlange, hinter das, was dort steht.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>What a turn makes ready goes to the end of the queue.</source>
      <translation>Was ein Zug bereit macht, kommt ans Ende der Warteschlange.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>What does the loop's clock show when the program has ended, in seconds?</source>
      <translation>Was zeigt die Uhr der Schleife, wenn das Programm zu Ende ist, in Sekunden?</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>What is printed next?</source>
      <translation>Was wird als Nächstes ausgegeben?</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>What state has the future %1 when this turn is over?</source>
      <translation>Welchen Zustand hat das Future %1, wenn dieser Zug vorbei ist?</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>What state has the task %1 when this turn is over?</source>
      <translation>Welchen Zustand hat der Task %1, wenn dieser Zug vorbei ist?</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>When this turn is over, what is in the ready queue, from its front to its end?</source>
      <translation>Wenn dieser Zug vorbei ist: was steht in der Warteschlange der Bereiten, von vorn bis hinten?</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>When this turn is over, whose turn is the next?</source>
      <translation>Wenn dieser Zug vorbei ist: wer ist als Nächstes am Zug?</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>Who awaits something that is not done waits; sleep(0) only gives way; who returns or raises is done.</source>
      <translation>Wer auf etwas wartet, das nicht fertig ist, der wartet; sleep(0) lässt nur anderen den Vortritt; wer zurückkehrt oder eine Ausnahme auslöst, ist fertig.</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>Whose turn is the next?</source>
      <translation>Wer ist als Nächstes am Zug?</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>among those that are done</source>
      <translation>bei den fertigen</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>among those that wait</source>
      <translation>bei denen, die warten</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>at the end of the ready queue</source>
      <translation>am Ende der Warteschlange der Bereiten</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>the callback %1</source>
      <translation>der Callback %1</translation>
    </message>
    <message>
      <location filename="core/quiz/src/words.cpp" />
      <source>the timer of %1, for %2</source>
      <translation>der Timer von %1, für %2</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_words.cpp" />
      <source>be the loop</source>
      <translation>sei die Schleife</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_words.cpp" />
      <source>predict: a state</source>
      <translation>sag voraus: ein Zustand</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_words.cpp" />
      <source>predict: a value</source>
      <translation>sag voraus: ein Wert</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_words.cpp" />
      <source>predict: the next output</source>
      <translation>sag voraus: die nächste Ausgabe</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_words.cpp" />
      <source>predict: the next turn</source>
      <translation>sag voraus: der nächste Zug</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_words.cpp" />
      <source>predict: the order</source>
      <translation>sag voraus: die Reihenfolge</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_words.cpp" />
      <source>predict: the ready queue</source>
      <translation>sag voraus: die Warteschlange</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_words.cpp" />
      <source>predict: the time</source>
      <translation>sag voraus: die Zeit</translation>
    </message>
  </context>
  <context>
    <name>Search</name>
    <message>
      <location filename="ui/src/run/search.cpp" />
      <source>cancel() called on %1</source>
      <translation>cancel() auf %1 gerufen</translation>
    </message>
    <message>
      <location filename="ui/src/run/search.cpp" />
      <source>line %1: %2</source>
      <translation>Zeile %1: %2</translation>
    </message>
    <message>
      <location filename="ui/src/run/search.cpp" />
      <source>made: %1</source>
      <translation>gemacht: %1</translation>
    </message>
    <message>
      <location filename="ui/src/run/search.cpp" />
      <source>printed: %1</source>
      <translation>ausgegeben: %1</translation>
    </message>
    <message>
      <location filename="ui/src/run/search.cpp" />
      <source>raised: %1</source>
      <translation>ausgelöst: %1</translation>
    </message>
    <message>
      <location filename="ui/src/run/search.cpp" />
      <source>step %1</source>
      <translation>Schritt %1</translation>
    </message>
    <message>
      <location filename="ui/src/run/search.cpp" />
      <source>the clock goes to %1</source>
      <translation>die Uhr geht auf %1</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <location filename="ui/src/awaits/await_layout.cpp" />
      <source>%1 %2, %3</source>
      <translation>%1 %2, %3</translation>
    </message>
    <message>
      <location filename="ui/src/awaits/await_layout.cpp" />
      <source>Who waits for whom</source>
      <translation>Wer auf wen wartet</translation>
    </message>
    <message>
      <location filename="ui/src/awaits/await_layout.cpp" />
      <source>a cycle: see above</source>
      <translation>ein Kreis: siehe oben</translation>
    </message>
    <message>
      <location filename="ui/src/awaits/await_layout.cpp" />
      <source>a task, what it awaits, and below it those whose end it waits for</source>
      <translation>ein Task, worauf er wartet, und darunter die, auf deren Ende er wartet</translation>
    </message>
    <message>
      <location filename="ui/src/awaits/await_layout.cpp" />
      <source>no task is there that is not done</source>
      <translation>kein Task ist da, der nicht fertig ist</translation>
    </message>
    <message>
      <location filename="ui/src/awaits/await_layout.cpp" />
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <location filename="ui/src/awaits/await_layout.cpp" />
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <location filename="ui/src/awaits/await_layout.cpp" />
      <source>see above</source>
      <translation>siehe oben</translation>
    </message>
    <message>
      <location filename="ui/src/awaits/await_layout.cpp" />
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <location filename="ui/src/code/line_marks.cpp" />
      <source>%1 tasks</source>
      <translation>%1 Tasks</translation>
    </message>
    <message>
      <location filename="ui/src/code/line_marks.cpp" />
      <source>and %1 more</source>
      <translation>und %1 weitere</translation>
    </message>
    <message>
      <location filename="ui/src/code/line_marks.cpp" />
      <source>at line %1: %2</source>
      <translation>bei Zeile %1: %2</translation>
    </message>
    <message>
      <location filename="ui/src/code/line_marks.cpp" />
      <source>cancelled</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <location filename="ui/src/code/line_marks.cpp" />
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="ui/src/code/line_marks.cpp" />
      <source>failed</source>
      <translation>gescheitert</translation>
    </message>
    <message>
      <location filename="ui/src/code/line_marks.cpp" />
      <source>line %1 is about to run</source>
      <translation>Zeile %1 läuft gleich</translation>
    </message>
    <message>
      <location filename="ui/src/code/line_marks.cpp" />
      <source>line %1 meanwhile</source>
      <translation>Zeile %1 währenddessen</translation>
    </message>
    <message>
      <location filename="ui/src/compare/first_difference.cpp" />
      <source>At %1 s %2 has its turn.</source>
      <translation>Bei %1 s ist %2 am Zug.</translation>
    </message>
    <message>
      <location filename="ui/src/compare/first_difference.cpp" />
      <source>At %1 s %2 writes: %3</source>
      <translation>Bei %1 s schreibt %2: %3</translation>
    </message>
    <message>
      <location filename="ui/src/compare/first_difference.cpp" />
      <source>At %1 s a callback has its turn.</source>
      <translation>Bei %1 s ist ein Callback am Zug.</translation>
    </message>
    <message>
      <location filename="ui/src/compare/first_difference.cpp" />
      <source>At %1 s the program writes: %2</source>
      <translation>Bei %1 s schreibt das Programm: %2</translation>
    </message>
    <message>
      <location filename="ui/src/compare/first_difference.cpp" />
      <source>It writes nothing more.</source>
      <translation>Es schreibt nichts mehr.</translation>
    </message>
    <message>
      <location filename="ui/src/compare/first_difference.cpp" />
      <source>No turn follows.</source>
      <translation>Es folgt kein Zug mehr.</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/await_tree.cpp" />
      <source>  (a cycle: see above)</source>
      <translation>  (ein Kreis: siehe oben)</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_handle.cpp" />
      <source>At this step it is not queued yet, or it has run, or was thrown away.</source>
      <translation>Bei diesem Schritt ist es noch nicht eingereiht, schon gelaufen oder weggeworfen.</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_handle.cpp" />
      <source>a timer, due at %1</source>
      <translation>ein Timer, fällig bei %1</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_handle.cpp" />
      <source>at step %1</source>
      <translation>bei Schritt %1</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_handle.cpp" />
      <source>calls</source>
      <translation>ruft</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_handle.cpp" />
      <source>cancelled: it will be thrown away</source>
      <translation>abgebrochen: es wird weggeworfen</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_handle.cpp" />
      <source>deadline</source>
      <translation>Frist</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_handle.cpp" />
      <source>for future</source>
      <translation>für Future</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_handle.cpp" />
      <source>for task</source>
      <translation>für Task</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_handle.cpp" />
      <source>it runs</source>
      <translation>es läuft</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_handle.cpp" />
      <source>its turn has ended</source>
      <translation>sein Zug ist zu Ende</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_handle.cpp" />
      <source>queued</source>
      <translation>eingereiht</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_handle.cpp" />
      <source>ready, place %1, for the next iteration</source>
      <translation>bereit, Platz %1, für den nächsten Durchlauf</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_handle.cpp" />
      <source>ready, place %1, in this iteration</source>
      <translation>bereit, Platz %1, in diesem Durchlauf</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_handle.cpp" />
      <source>set</source>
      <translation>gesetzt</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_handle.cpp" />
      <source>state</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/state_diagram.cpp" />
      <source>%1 steps ago</source>
      <translation>vor %1 Schritten</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/state_diagram.cpp" />
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/state_diagram.cpp" />
      <source>%1, %2. No arrow leaves here: another set_result() raises InvalidStateError.</source>
      <translation>%1, %2. Von hier führt kein Pfeil fort: ein weiteres set_result() löst InvalidStateError aus.</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/state_diagram.cpp" />
      <source>1 step ago</source>
      <translation>vor 1 Schritt</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/state_diagram.cpp" />
      <source>A coroutine, in the words of inspect.getcoroutinestate().</source>
      <translation>Eine Coroutine, in den Worten von inspect.getcoroutinestate().</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/state_diagram.cpp" />
      <source>FINISHED ✗</source>
      <translation>FINISHED ✗</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/state_diagram.cpp" />
      <source>Since step %1, %2</source>
      <translation>Seit Schritt %1, %2</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/state_diagram.cpp" />
      <source>What can make it done now: %1.</source>
      <translation>Was es jetzt fertig machen kann: %1.</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/state_diagram.cpp" />
      <source>Woken by: %1</source>
      <translation>Geweckt durch: %1</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/state_diagram.cpp" />
      <source>at this step</source>
      <translation>bei diesem Schritt</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/state_diagram.cpp" />
      <source>created</source>
      <translation>erzeugt</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/state_diagram.cpp" />
      <source>its turn</source>
      <translation>am Zug</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/state_diagram.cpp" />
      <source>until step %1</source>
      <translation>bis Schritt %1</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/state_diagram.cpp" />
      <source>wakeup</source>
      <translation>Wecken</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>%1 %2, ready, place %3, %4</source>
      <translation>%1 %2, bereit, Platz %3, %4</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>Callbacks</source>
      <translation>Callbacks</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>Inside this call</source>
      <translation>In diesem Aufruf</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>Ready queue</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>callback %1</source>
      <translation>Callback %1</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>callback %1: %2, %3</source>
      <translation>Callback %1: %2, %3</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>called when it is done</source>
      <translation>gerufen, wenn es fertig ist</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>first in, first out</source>
      <translation>wer zuerst kommt, läuft zuerst</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>in the order they were added</source>
      <translation>in der Reihenfolge, in der sie dazukamen</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>inside this call: %1, step %2</source>
      <translation>in diesem Aufruf: %1, Schritt %2</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>next iteration</source>
      <translation>nächster Durchlauf</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>none: nobody is told when it is done</source>
      <translation>keine: niemand erfährt, wenn es fertig ist</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>nothing is ready</source>
      <translation>nichts ist bereit</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>one call makes all of these steps; a turn goes past them</source>
      <translation>ein Aufruf macht alle diese Schritte; ein Zug geht daran vorbei</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>scheduled at step %1</source>
      <translation>eingereiht bei Schritt %1</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>step %1</source>
      <translation>Schritt %1</translation>
    </message>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>this iteration</source>
      <translation>dieser Durchlauf</translation>
    </message>
    <message>
      <location filename="ui/src/run/object_marks.cpp" />
      <source>%1 is one object, reached by these names: %2.</source>
      <translation>%1 ist ein einziges Objekt und wird durch diese Namen erreicht: %2.</translation>
    </message>
    <message>
      <location filename="ui/src/run/run_table.cpp" />
      <source>a callback</source>
      <translation>ein Callback</translation>
    </message>
    <message>
      <location filename="ui/src/run/run_table.cpp" />
      <source>has its turn</source>
      <translation>ist am Zug</translation>
    </message>
    <message>
      <location filename="ui/src/run/run_table.cpp" />
      <source>raises</source>
      <translation>löst aus</translation>
    </message>
    <message>
      <location filename="ui/src/run/run_table.cpp" />
      <source>step	time	iteration	who	what</source>
      <translation>Schritt	Zeit	Durchlauf	wer	was</translation>
    </message>
    <message>
      <location filename="ui/src/run/run_table.cpp" />
      <source>writes</source>
      <translation>schreibt</translation>
    </message>
    <message>
      <location filename="ui/src/run/value_words.cpp" />
      <source>%1 = %2   (%3)</source>
      <translation>%1 = %2   (%3)</translation>
    </message>
    <message>
      <location filename="ui/src/run/value_words.cpp" />
      <source>%1: no value here, %2 does not run at this step</source>
      <translation>%1: kein Wert hier, %2 läuft bei diesem Schritt nicht</translation>
    </message>
    <message>
      <location filename="ui/src/run/value_words.cpp" />
      <source>It came with the call of %1, at %2: %3.</source>
      <translation>Er kam mit dem Aufruf von %1, bei %2: %3.</translation>
    </message>
    <message>
      <location filename="ui/src/run/value_words.cpp" />
      <source>It has been the same since the first step.</source>
      <translation>Er ist seit dem ersten Schritt derselbe.</translation>
    </message>
    <message>
      <location filename="ui/src/run/value_words.cpp" />
      <source>It has none here: %1.</source>
      <translation>Er hat hier keinen: %1.</translation>
    </message>
    <message>
      <location filename="ui/src/run/value_words.cpp" />
      <source>It has not changed in the last %1 steps; it was not looked for further back.</source>
      <translation>Er hat sich in den letzten %1 Schritten nicht geändert; weiter zurück wurde nicht gesucht.</translation>
    </message>
    <message>
      <location filename="ui/src/run/value_words.cpp" />
      <source>Line %1, run by %2 at %3, gave it: %4.</source>
      <translation>Zeile %1, ausgeführt von %2 bei %3, hat ihn gegeben: %4.</translation>
    </message>
    <message>
      <location filename="ui/src/run/value_words.cpp" />
      <source>Line %1, run by %2 at %3, made it %5; before it was %4.</source>
      <translation>Zeile %1, ausgeführt von %2 bei %3, machte ihn zu %5; vorher war er %4.</translation>
    </message>
    <message>
      <location filename="ui/src/run/value_words.cpp" />
      <source>Where does the value of %1 come from?</source>
      <translation>Woher kommt der Wert von %1?</translation>
    </message>
    <message>
      <location filename="ui/src/run/value_words.cpp" />
      <source>to that line</source>
      <translation>zu dieser Zeile</translation>
    </message>
    <message>
      <location filename="ui/src/run/why.cpp" />
      <source>%1, in line %2</source>
      <translation>%1, in Zeile %2</translation>
    </message>
    <message>
      <location filename="ui/src/run/why.cpp" />
      <source>a callback of %1</source>
      <translation>ein Callback von %1</translation>
    </message>
    <message>
      <location filename="ui/src/run/why.cpp" />
      <source>a callback of the loop</source>
      <translation>einem Callback der Schleife</translation>
    </message>
    <message>
      <location filename="ui/src/run/why.cpp" />
      <source>the loop itself</source>
      <translation>die Schleife selbst</translation>
    </message>
    <message>
      <location filename="ui/src/run/why.cpp" />
      <source>the program</source>
      <translation>das Programm</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>A future is done: its callbacks are put into the queue, in the order in which they were added.</source>
      <translation>Ein Future ist fertig: seine Callbacks werden eingereiht, in der Reihenfolge, in der sie hinzugefügt wurden.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>Asked for with call_soon() by %1.</source>
      <translation>Mit call_soon() verlangt von: %1.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>At this step it is not queued yet, or it was thrown away.</source>
      <translation>Bei diesem Schritt ist es noch nicht eingereiht, oder es wurde weggeworfen.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>At this step it is not queued yet.</source>
      <translation>Bei diesem Schritt ist es noch nicht eingereiht.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>It gave way itself: sleep(0) puts a task at the end of the queue.</source>
      <translation>Er hat selbst Platz gemacht: sleep(0) stellt einen Task ans Ende der Schlange.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>It has run: each handle runs once.</source>
      <translation>Es ist gelaufen: jedes Handle läuft einmal.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>It is number %1, for the next iteration.</source>
      <translation>Es ist Nummer %1, für den nächsten Durchlauf.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>It is number %1, in the batch of this iteration.</source>
      <translation>Es ist Nummer %1, im Schub dieses Durchlaufs.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>It was cancelled, and thrown away when its time came.</source>
      <translation>Es wurde abgebrochen und weggeworfen, als seine Zeit kam.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>It was cancelled: it is queued so that CancelledError is thrown into it.</source>
      <translation>Er wurde abgebrochen: er ist eingereiht, damit CancelledError in ihn geworfen wird.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>It was set by %1: at %2 the loop puts %3 into the ready queue.</source>
      <translation>Gestellt hat ihn: %1. Um %2 stellt die Schleife %3 in die Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>It was time.sleep(), called by %1, which kept its turn: the clock went on, and nothing else could run.</source>
      <translation>Das war time.sleep(), aufgerufen von %1, ohne den Zug abzugeben: die Uhr ging weiter, und nichts anderes konnte laufen.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>It was time.sleep(), called by %1: the clock went on by so much.</source>
      <translation>Das war time.sleep(), aufgerufen von %1: um so viel ging die Uhr weiter.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>Its deadline was reached, and so it was put into the ready queue.</source>
      <translation>Seine Frist war erreicht, darum kam es in die Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>Its handle was cancelled by %1: the loop throws it away when its time comes.</source>
      <translation>Sein Handle wurde abgebrochen von: %1. Die Schleife wirft es weg, wenn seine Zeit kommt.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>No handle was ready, so the loop waits for its next timer: virtual time jumps to that deadline, %1, and not a moment further.</source>
      <translation>Kein Handle war bereit, also wartet die Schleife auf ihren nächsten Timer: die virtuelle Zeit springt auf diesen Termin, %1, und keinen Augenblick weiter.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>That timer was set by %1.</source>
      <translation>Diesen Timer hat gestellt: %1.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>The clock shows %1 and goes on when nothing is ready.</source>
      <translation>Die Uhr zeigt %1 und geht weiter, wenn nichts bereit ist.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>The loop has found that a socket can be read or written to.</source>
      <translation>Die Schleife hat gefunden, dass ein Socket gelesen oder beschrieben werden kann.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>The program is busy and waits for time to pass: so that it comes to an end, the clock was moved by a millisecond.</source>
      <translation>Das Programm ist beschäftigt und wartet darauf, dass Zeit vergeht: damit es ein Ende nimmt, ging die Uhr um eine Millisekunde weiter.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>The task was made by %1: a new task is queued at once, and begins at its first turn.</source>
      <translation>Den Task hat gemacht: %1. Ein neuer Task wird sofort eingereiht und beginnt bei seinem ersten Zug.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>Virtual time begins at 0. Work takes none: the clock moves only when nothing is ready, or when a line sleeps.</source>
      <translation>Die virtuelle Zeit beginnt bei 0. Arbeit braucht keine: die Uhr geht nur weiter, wenn nichts bereit ist oder wenn eine Zeile schläft.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>Where is this handle?</source>
      <translation>Wo ist dieses Handle?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>Why is %1 cancelled?</source>
      <translation>Warum ist %1 abgebrochen?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>Why is the clock %1?</source>
      <translation>Warum steht die Uhr auf %1?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>Why is there a timer at %1?</source>
      <translation>Warum gibt es um %1 einen Timer?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>Why is this in the ready queue: %1?</source>
      <translation>Warum steht das in der Warteschlange der Bereiten: %1?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>when it was queued</source>
      <translation>als es eingereiht wurde</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>when the clock moved</source>
      <translation>wann die Uhr weiterging</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>where it was set</source>
      <translation>wo er gestellt wurde</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>where its turn begins</source>
      <translation>wo sein Zug beginnt</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>where that timer was set</source>
      <translation>wo dieser Timer gestellt wurde</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_handle.cpp" />
      <source>where that was</source>
      <translation>wo das war</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>%1 wait for %2.</source>
      <translation>%1 warten auf %2.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>%1, in line %2.</source>
      <translation>%1, in Zeile %2.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>%1, while no line of the program ran.</source>
      <translation>%1, während keine Zeile des Programms lief.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>At this step it has not begun yet.</source>
      <translation>Bei diesem Schritt hat er noch nicht begonnen.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>At this step it is not written yet.</source>
      <translation>Bei diesem Schritt ist es noch nicht geschrieben.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>It has run %1 times until now.</source>
      <translation>Sie ist bisher %1-mal gelaufen.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>It is the turn of %1, which has come to this line.</source>
      <translation>%1 ist am Zug und zu dieser Zeile gekommen.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>It was a timer: at %1 its deadline was reached, and so its handle went into the ready queue.</source>
      <translation>Es war ein Timer: um %1 war seine Frist erreicht, und so kam sein Handle in die Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>It was last run by %1, at step %2.</source>
      <translation>Zuletzt wurde sie von %1 ausgeführt, bei Schritt %2.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>Its handle was put into the ready queue by %1.</source>
      <translation>Sein Handle wurde von %1 in die Warteschlange der Bereiten gestellt.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>Nobody comes to it, as far as the run goes.</source>
      <translation>Niemand kommt zu ihr, so weit der Lauf geht.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>Nobody has come to it yet.</source>
      <translation>Noch ist niemand zu ihr gekommen.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>Nobody has come to it yet: it is first run by %1, at step %2.</source>
      <translation>Noch ist niemand zu ihr gekommen: zuerst führt sie %1 aus, bei Schritt %2.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>None of them waits at this step.</source>
      <translation>Bei diesem Schritt wartet keiner von ihnen.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>One waits for %1.</source>
      <translation>Einer wartet auf %1.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>That was its first run.</source>
      <translation>Das war ihr erster Lauf.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>The ready queue is first in, first out: in iteration %1 its turn had come.</source>
      <translation>Wer zuerst in der Warteschlange der Bereiten steht, ist zuerst dran: in Durchlauf %1 war er an der Reihe.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>What do these %1 tasks wait for?</source>
      <translation>Worauf warten diese %1 Tasks?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>When and by whom did line %1 run?</source>
      <translation>Wann und durch wen lief Zeile %1?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>Who printed this?</source>
      <translation>Wer hat das ausgegeben?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>Why does line %1 run now?</source>
      <translation>Warum läuft Zeile %1 jetzt?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>Why has line %1 not run?</source>
      <translation>Warum ist Zeile %1 nicht gelaufen?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>Why was this turn when it was?</source>
      <translation>Warum war dieser Zug gerade da?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>its first run</source>
      <translation>ihr erster Lauf</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>its last run</source>
      <translation>ihr letzter Lauf</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>its next run</source>
      <translation>ihr nächster Lauf</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>when it was due</source>
      <translation>als er fällig war</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>where it was written</source>
      <translation>wo es geschrieben wurde</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>where its turn began</source>
      <translation>wo sein Zug begann</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_passage.cpp" />
      <source>where that turn began</source>
      <translation>wo dieser Zug begann</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>A done future calls nobody itself: it puts its callbacks into the ready queue, in the order in which they were added, and each has a turn of its own.</source>
      <translation>Ein fertiges Future ruft selbst niemanden auf: es stellt seine Callbacks in die Warteschlange der Bereiten, in der Reihenfolge, in der sie hinzugefügt wurden, und jeder hat einen eigenen Zug.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>A future is done only when somebody calls set_result(), set_exception() or cancel() on it, and nobody who still runs can.</source>
      <translation>Ein Future ist erst fertig, wenn jemand set_result(), set_exception() oder cancel() darauf aufruft, und niemand, der noch läuft, kann das.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>A queue without maxsize lets put() never wait, so nothing slows the producers down. Give it a maxsize.</source>
      <translation>In eine Queue ohne maxsize geht put() immer ohne Warten, darum bremst nichts die Erzeuger. Gib ihr eine maxsize.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>A task runs until its next await, however long that takes. Put await asyncio.sleep(0) into long loops, or give the work to a thread or a process.</source>
      <translation>Ein Task läuft bis zu seinem nächsten await, wie lange das auch dauert. Setz await asyncio.sleep(0) in lange Schleifen, oder gib die Arbeit einem Thread oder Prozess.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>An exception has left the program, and no except has caught it.</source>
      <translation>Eine Ausnahme hat das Programm verlassen, und kein except hat sie gefangen.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>An exception stays in its task or future until somebody awaits it or asks for its result. Await it, or look at exception() in a callback.</source>
      <translation>Eine Ausnahme bleibt in ihrem Task oder Future, bis jemand darauf wartet oder nach dem Ergebnis fragt. Warte mit await darauf, oder sieh dir exception() in einem Callback an.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Calling an async function only makes a coroutine. Put await before the call, or give it to asyncio.create_task().</source>
      <translation>Eine async-Funktion aufzurufen macht nur eine Coroutine. Setz await vor den Aufruf, oder gib sie asyncio.create_task().</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Each waits for the next, and the last for the first. Take locks everywhere in the same order, and await nobody who awaits you.</source>
      <translation>Jeder wartet auf den nächsten und der letzte auf den ersten. Nimm Locks überall in derselben Reihenfolge, und warte auf niemanden, der auf dich wartet.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>It awaits %1, which is not done: so it gives control back to the loop, which takes the next handle.</source>
      <translation>Er wartet auf %1, das nicht fertig ist: darum gibt er die Kontrolle an die Schleife zurück, und die nimmt das nächste Handle.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>It gave way, and is queued again behind those that were ready.</source>
      <translation>Er hat Platz gemacht und ist hinter denen wieder eingereiht, die bereit waren.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>It goes on until it is stopped: asyncio.run() stops it when the main task is done.</source>
      <translation>Sie läuft, bis sie angehalten wird: asyncio.run() hält sie an, wenn der Haupttask fertig ist.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>It is %1.</source>
      <translation>Er ist: %1.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>It is queued at once, and runs its first line when its turn comes.</source>
      <translation>Er wird sofort eingereiht und führt seine erste Zeile aus, wenn sein Zug kommt.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>It only asks: a CancelledError is thrown into the task at its next turn.</source>
      <translation>Das bittet nur: bei seinem nächsten Zug wird ein CancelledError in den Task geworfen.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>It stands for a result that is not there yet.</source>
      <translation>Es steht für ein Ergebnis, das noch nicht da ist.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>It stays where it is, and is thrown away when its time comes.</source>
      <translation>Es bleibt, wo es ist, und wird weggeworfen, wenn seine Zeit kommt.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>It takes the handles that are ready now, %1 in number; what they queue waits for the iteration after.</source>
      <translation>Sie nimmt die Handles, die jetzt bereit sind, %1 an der Zahl; was sie einreihen, wartet auf den Durchlauf danach.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Its coroutine has come to its end.</source>
      <translation>Seine Coroutine ist zu Ende.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Its deadline is the clock of now and the delay: not before it the handle is queued.</source>
      <translation>Seine Frist ist die Uhr von jetzt und die Verzögerung: nicht früher wird das Handle eingereiht.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Newer versions of Python do not have it any more; a program that is to last uses what came in its place.</source>
      <translation>Neuere Versionen von Python haben es nicht mehr; ein Programm, das halten soll, nimmt, was an seine Stelle kam.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Nothing is ready and no timer is set: nothing can wake those who wait.</source>
      <translation>Nichts ist bereit, und kein Timer ist gestellt: nichts kann die wecken, die warten.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Of simulated threads one runs at a time: a new one until it first waits, then each in the order in which they are woken.</source>
      <translation>Von simulierten Threads läuft immer einer: ein neuer, bis er zum ersten Mal wartet, dann jeder in der Reihenfolge, in der sie geweckt werden.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Only an await lets the others run. Use await asyncio.sleep(), or give work that blocks to asyncio.to_thread().</source>
      <translation>Nur ein await lässt die anderen laufen. Nimm await asyncio.sleep(), oder gib Arbeit, die blockiert, asyncio.to_thread().</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>The batch before is done.</source>
      <translation>Der Schub davor ist abgearbeitet.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>The callback has returned: a handle runs from its begin to its end, and once.</source>
      <translation>Der Callback ist zurückgekehrt: ein Handle läuft von Anfang bis Ende, und einmal.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>The clock shows %1: its deadline is reached. Due timers move to the ready queue before the next batch is taken.</source>
      <translation>Die Uhr zeigt %1: seine Frist ist erreicht. Fällige Timer kommen in die Warteschlange der Bereiten, bevor der nächste Schub genommen wird.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>The event loop does not run now: this is the program's own code, which runs line by line like any other.</source>
      <translation>Die Ereignisschleife läuft jetzt nicht: dies ist der eigene Code des Programms, der Zeile für Zeile läuft wie jeder andere.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>The line under way is line %1.</source>
      <translation>Gerade läuft Zeile %1.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>The loop has begun.</source>
      <translation>Die Schleife hat begonnen.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>The loop holds tasks only weakly. Keep the task in a variable or a set until it is done, or use a TaskGroup.</source>
      <translation>Die Schleife hält Tasks nur schwach. Behalte den Task in einer Variablen oder einer Menge, bis er fertig ist, oder nimm eine TaskGroup.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>The loop is between two handles. It takes the next one of its batch, and when there is none it looks for due timers and new handles.</source>
      <translation>Die Schleife ist zwischen zwei Handles. Sie nimmt das nächste aus ihrem Schub, und wenn keines da ist, sieht sie nach fälligen Timern und neuen Handles.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>The program has not begun: step on.</source>
      <translation>Das Programm hat nicht begonnen: geh einen Schritt weiter.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>The program's last line has run: there is nothing left to do.</source>
      <translation>Die letzte Zeile des Programms ist gelaufen: es bleibt nichts zu tun.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>This is number %1.</source>
      <translation>Dieser ist Nummer %1.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>What it ran for is done, or stop() was called: the rest of its batch has still run.</source>
      <translation>Wofür sie lief, ist fertig, oder stop() wurde aufgerufen: der Rest ihres Schubs ist noch gelaufen.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>When the future is done, its callbacks are put into the ready queue, in the order in which they were added.</source>
      <translation>Wenn das Future fertig ist, kommen seine Callbacks in die Warteschlange der Bereiten, in der Reihenfolge, in der sie hinzugefügt wurden.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Who added this callback?</source>
      <translation>Wer hat diesen Callback hinzugefügt?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Who called cancel()?</source>
      <translation>Wer hat cancel() gerufen?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Who calls cancel() relies on it that the task ends. Clean up in finally, and raise CancelledError again.</source>
      <translation>Wer cancel() aufruft, verlässt sich darauf, dass der Task endet. Räum in finally auf, und wirf CancelledError wieder.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Who cancelled this handle?</source>
      <translation>Wer hat dieses Handle abgebrochen?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Who made this future?</source>
      <translation>Wer hat dieses Future gemacht?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Who made this task?</source>
      <translation>Wer hat diesen Task gemacht?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Who raised this?</source>
      <translation>Wer hat das ausgelöst?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Who set this timer?</source>
      <translation>Wer hat diesen Timer gestellt?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Whoever awaits while holding a lock makes all others wait so long. Hold it only around what must not be divided.</source>
      <translation>Wer mit einem Lock in der Hand wartet, lässt alle anderen so lange warten. Halte ihn nur um das herum, was nicht geteilt werden darf.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Why does it not go on?</source>
      <translation>Warum geht es nicht weiter?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Why does iteration %1 begin?</source>
      <translation>Warum beginnt Durchlauf %1?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Why does no task run?</source>
      <translation>Warum läuft kein Task?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Why does the loop run?</source>
      <translation>Warum läuft die Schleife?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Why does the loop stop?</source>
      <translation>Warum hält die Schleife an?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Why does the turn of %1 end?</source>
      <translation>Warum endet der Zug von %1?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Why does this thread do so?</source>
      <translation>Warum tut dieser Thread das?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Why is %1 where it is?</source>
      <translation>Warum steht %1, wo er steht?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Why is that wrong?</source>
      <translation>Warum ist das falsch?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Why is this callback queued?</source>
      <translation>Warum wird dieser Callback eingereiht?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>Why is this timer due?</source>
      <translation>Warum ist dieser Timer fällig?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>With return_exceptions=True exceptions come as results, and nobody raises them. Look through the list, or leave the argument out.</source>
      <translation>Mit return_exceptions=True kommen Ausnahmen als Ergebnisse, und niemand wirft sie. Sieh die Liste durch, oder lass das Argument weg.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>asyncio.run() ends when main returns, and cancels every task that is left. Await them before, or use a TaskGroup.</source>
      <translation>asyncio.run() endet, wenn main zurückkehrt, und bricht jeden Task ab, der übrig ist. Warte vorher auf sie, oder nimm eine TaskGroup.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>the callback %1</source>
      <translation>der Callback %1</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>when the future was done</source>
      <translation>wann das Future fertig wurde</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>where %1 began to wait</source>
      <translation>wo %1 zu warten begann</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>where it was raised</source>
      <translation>wo sie geworfen wurde</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_step.cpp" />
      <source>where the one before began</source>
      <translation>wo der davor begann</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>%1 itself awaits %2 (%3).</source>
      <translation>%1 wartet selbst auf %2 (%3).</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>%1 of %2 are done.</source>
      <translation>%1 von %2 sind fertig.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>A CancelledError left its coroutine.</source>
      <translation>Ein CancelledError hat seine Coroutine verlassen.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>A timer made it so that fell due at %1: %2.</source>
      <translation>Ein Timer, der um %1 fällig wurde, hat es dazu gemacht: %2.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>An exception left its coroutine: %1.</source>
      <translation>Eine Ausnahme hat seine Coroutine verlassen: %1.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>At this step it is not made yet.</source>
      <translation>Bei diesem Schritt gibt es das noch nicht.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Calling an async function only makes a coroutine, and runs no line of it. It begins when somebody awaits it or makes a task of it, and nobody has yet.</source>
      <translation>Eine async-Funktion aufzurufen macht nur eine Coroutine und führt keine Zeile davon aus. Sie beginnt, wenn jemand auf sie wartet oder einen Task aus ihr macht, und noch hat das niemand getan.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>It awaited %1, and that is done now: its wakeup goes to the end of the ready queue.</source>
      <translation>Er wartete auf %1, und das ist jetzt fertig: sein Wecken kommt ans Ende der Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>It awaits %1, which is %2. Until that is done the loop does not touch it.</source>
      <translation>Er wartet auf %1, Zustand %2. Bis das fertig ist, rührt die Schleife ihn nicht an.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>It goes to the end of the ready queue just now.</source>
      <translation>Er kommt gerade ans Ende der Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>It has returned or an exception has left it. A coroutine runs only once.</source>
      <translation>Sie ist zurückgekehrt, oder eine Ausnahme hat sie verlassen. Eine Coroutine läuft nur einmal.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>It is done, and nobody holds it any more: its memory was given back.</source>
      <translation>Er ist fertig, und niemand hält ihn mehr: sein Speicher wurde freigegeben.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>It is one of those that wait for one another in a circle: nothing can wake them.</source>
      <translation>Er ist einer von denen, die im Kreis aufeinander warten: nichts kann sie wecken.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>It stands at an await and gave control back. It goes on when who awaits it has its turn again.</source>
      <translation>Sie steht an einem await und hat die Kontrolle zurückgegeben. Sie geht weiter, wenn wieder an der Reihe ist, wer auf sie wartet.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>It was made just now: its first step goes to the end of the ready queue.</source>
      <translation>Er ist eben entstanden: sein erster Schritt kommt ans Ende der Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>It was made so by %1: %2.</source>
      <translation>Dazu gemacht hat es: %1 (%2).</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>It was queued because what it awaited is done.</source>
      <translation>Er wurde eingereiht, weil fertig ist, worauf er wartete.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>It was raised in line %1.</source>
      <translation>Geworfen wurde sie in Zeile %1.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>It will be done by: %1.</source>
      <translation>Fertig wird es durch: %1.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Its coroutine returned: %1.</source>
      <translation>Seine Coroutine ist zurückgekehrt: %1.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Its handle is number %1 of the ready queue, first in, first out, and one handle runs at a time. It belongs to the next iteration.</source>
      <translation>Sein Handle ist Nummer %1 in der Warteschlange der Bereiten; wer zuerst kommt, kommt zuerst dran, und immer läuft nur eines. Es gehört zum nächsten Durchlauf.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Its handle is number %1 of the ready queue, first in, first out, and one handle runs at a time. It is in the batch of this iteration.</source>
      <translation>Sein Handle ist Nummer %1 in der Warteschlange der Bereiten; wer zuerst kommt, kommt zuerst dran, und immer läuft nur eines. Es ist im Schub dieses Durchlaufs.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Its handle was the next in the ready queue: number %1 of %2 in iteration %3. Handles run in the order in which they were queued.</source>
      <translation>Sein Handle war das nächste in der Warteschlange der Bereiten: Nummer %1 von %2 in Durchlauf %3. Handles laufen in der Reihenfolge, in der sie eingereiht wurden.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>No name of the frames shown holds it at this step.</source>
      <translation>Kein Name der gezeigten Frames hält sie bei diesem Schritt.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Nobody has called cancel() on it: what it awaited was cancelled.</source>
      <translation>Niemand hat auf ihm cancel() aufgerufen: abgebrochen wurde, worauf er wartete.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Nobody has set its result yet.</source>
      <translation>Noch hat niemand sein Ergebnis gesetzt.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Nobody holds it any more: its memory was given back.</source>
      <translation>Niemand hält es mehr: sein Speicher wurde freigegeben.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Nothing is ready and no timer is set: nobody is left to wake it.</source>
      <translation>Nichts ist bereit, und kein Timer ist gestellt: niemand ist mehr da, der ihn wecken könnte.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Nothing is ready and no timer is set: nobody is left who could.</source>
      <translation>Nichts ist bereit, und kein Timer ist gestellt: niemand ist mehr da, der es könnte.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>That was a timer's doing.</source>
      <translation>Das tat ein Timer.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Until then these wait for it: %1.</source>
      <translation>Bis dahin warten darauf: %1.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>What it waited for was done by %1.</source>
      <translation>Worauf er wartete, wurde erledigt von %1.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>What it waited for was done by a timer that fell due at %1.</source>
      <translation>Worauf er wartete, wurde durch einen Timer fertig, der um %1 fällig war.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>What it waited for, %1, is done.</source>
      <translation>Worauf er wartete, %1, ist fertig.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Who awaits it runs, and so does it: awaiting a coroutine is calling it.</source>
      <translation>Wer auf sie wartet, läuft, und darum läuft auch sie: auf eine Coroutine zu warten heißt, sie aufzurufen.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Who wakes it: %1.</source>
      <translation>Wer ihn weckt: %1.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Why does %1 not run yet?</source>
      <translation>Warum läuft %1 noch nicht?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Why does %1 run now?</source>
      <translation>Warum läuft %1 jetzt?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Why does %1 wait?</source>
      <translation>Warum wartet %1?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Why does this coroutine not run?</source>
      <translation>Warum läuft diese Coroutine nicht?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Why does this coroutine run?</source>
      <translation>Warum läuft diese Coroutine?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Why is %1 done?</source>
      <translation>Warum ist %1 fertig?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Why is %1 not there?</source>
      <translation>Warum ist %1 nicht da?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Why is %1 pending?</source>
      <translation>Warum ist %1 noch offen?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>Why is this future not there?</source>
      <translation>Warum ist dieses Future nicht da?</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>cancel() was called on it by %1.</source>
      <translation>cancel() hat aufgerufen: %1.</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>when that happened</source>
      <translation>als das geschah</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>when that was done</source>
      <translation>als das erledigt wurde</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>where cancel() was called</source>
      <translation>wo cancel() gerufen wurde</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>where it began to wait</source>
      <translation>wo er zu warten begann</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>where it is made</source>
      <translation>wo er gemacht wird</translation>
    </message>
    <message>
      <location filename="ui/src/run/why_task.cpp" />
      <source>where it was made</source>
      <translation>wo es gemacht wurde</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_builder.cpp" />
      <source> %1 of %2</source>
      <translation> %1 von %2</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_builder.cpp" />
      <source>%1 more</source>
      <translation>%1 weitere</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_builder.cpp" />
      <source>future %1, %2</source>
      <translation>Future %1, %2</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_builder.cpp" />
      <source>shows all of them</source>
      <translation>zeigt alle</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_done.cpp" />
      <source>%1 %2, done: %3</source>
      <translation>%1 %2, fertig: %3</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_done.cpp" />
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_done.cpp" />
      <source>Futures</source>
      <translation>Futures</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_done.cpp" />
      <source>made by %1</source>
      <translation>gemacht von %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_done.cpp" />
      <source>those that are not tasks, and their states</source>
      <translation>die keine Tasks sind, und ihre Zustände</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_ready.cpp" />
      <source>%1, ready, place %2, %3</source>
      <translation>%1, bereit, Platz %2, %3</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_ready.cpp" />
      <source>CancelledError comes</source>
      <translation>CancelledError kommt</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_ready.cpp" />
      <source>cancelled · </source>
      <translation>abgebrochen · </translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_ready.cpp" />
      <source>for %1 · </source>
      <translation>für %1 · </translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_ready.cpp" />
      <source>made, not in the queue yet</source>
      <translation>gemacht, noch nicht in der Schlange</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_ready.cpp" />
      <source>nobody holds it any more</source>
      <translation>niemand hält es mehr</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_ready.cpp" />
      <source>not made yet</source>
      <translation>noch nicht erzeugt</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_ready.cpp" />
      <source>not started</source>
      <translation>nicht begonnen</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_ready.cpp" />
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_ready.cpp" />
      <source>nothing left</source>
      <translation>nichts mehr</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_ready.cpp" />
      <source>nothing yet</source>
      <translation>noch nichts</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>%1 %2, failed, %3</source>
      <translation>%1 %2, gescheitert, %3</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>%1 %2, running, %3</source>
      <translation>%1 %2, läuft, %3</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>%1 steps in this turn</source>
      <translation>%1 Schritte in diesem Zug</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>%1, about to run</source>
      <translation>%1, läuft gleich</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>Running</source>
      <translation>Läuft</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>a callback: the loop calls it, no task does</source>
      <translation>ein Callback: die Schleife ruft ihn auf, kein Task</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>awaited by %1</source>
      <translation>erwartet von %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>blocks the loop: %1 s</source>
      <translation>hält die Schleife auf: %1 s</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>for %1</source>
      <translation>für %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>handle %1 of %2 of this iteration</source>
      <translation>Handle %1 von %2 dieses Durchlaufs</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>late behind it: %1</source>
      <translation>zu spät dahinter: %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>made by %1, %2</source>
      <translation>gemacht von %1, %2</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>nobody caught it: %1 · exit status %2</source>
      <translation>niemand hat sie gefangen: %1 · Exitstatus %2</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>nothing else can run</source>
      <translation>nichts anderes kann laufen</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>nothing, and nothing ever will</source>
      <translation>nichts, und nie wieder etwas</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>nothing: the loop is between two handles</source>
      <translation>nichts: die Schleife ist zwischen zwei Handles</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>outside of any task</source>
      <translation>außerhalb aller Tasks</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>stack: %1</source>
      <translation>Stapel: %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_running.cpp" />
      <source>the program has ended: step back, or change a line</source>
      <translation>das Programm ist zu Ende: geh zurück, oder ändere eine Zeile</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_threads.cpp" />
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_threads.cpp" />
      <source>Threads</source>
      <translation>Threads</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_threads.cpp" />
      <source>finding, %1, %2: %3</source>
      <translation>Befund, %1, %2: %3</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_threads.cpp" />
      <source>found at step %1</source>
      <translation>gefunden bei Schritt %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_threads.cpp" />
      <source>found at this step</source>
      <translation>gefunden bei diesem Schritt</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_threads.cpp" />
      <source>one runs at a time, on virtual time</source>
      <translation>immer nur einer läuft, in virtueller Zeit</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_threads.cpp" />
      <source>thread %1, %2</source>
      <translation>Thread %1, %2</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_threads.cpp" />
      <source>wrong, though Python says nothing; click: go there</source>
      <translation>falsch, obwohl Python nichts sagt; Klick führt hin</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_timers.cpp" />
      <source> and %1 more</source>
      <translation> und %1 weitere</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_timers.cpp" />
      <source> at %1</source>
      <translation> um %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_timers.cpp" />
      <source>%1 %2 ends</source>
      <translation>%1 %2 endet</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_timers.cpp" />
      <source>, cancelled</source>
      <translation>, abgebrochen</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_timers.cpp" />
      <source>The clock stands still at %1: nothing can ever happen again</source>
      <translation>Die Uhr steht bei %1 still: nie wieder kann etwas geschehen</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_timers.cpp" />
      <source>Timers</source>
      <translation>Timer</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_timers.cpp" />
      <source>a timer</source>
      <translation>ein Timer</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_timers.cpp" />
      <source>none is set</source>
      <translation>keiner ist gestellt</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_timers.cpp" />
      <source>none is set, and nothing is ready</source>
      <translation>keiner ist gesetzt, und nichts ist bereit</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_timers.cpp" />
      <source>nothing is ready: the clock goes to %1, the next deadline</source>
      <translation>nichts ist bereit: die Uhr geht auf %1, den nächsten Termin</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_timers.cpp" />
      <source>now %1</source>
      <translation>jetzt %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_timers.cpp" />
      <source>something is ready again and again: so that others wake, the clock goes to %1</source>
      <translation>immer wieder ist etwas bereit: damit andere erwachen, geht die Uhr auf %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_timers.cpp" />
      <source>the clock is read again and again: it goes to %1</source>
      <translation>die Uhr wird immer wieder gelesen: sie geht auf %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_timers.cpp" />
      <source>the clock jumps to the first when nothing is ready</source>
      <translation>die Uhr springt zum ersten, wenn nichts bereit ist</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_timers.cpp" />
      <source>time.sleep() holds all others: the clock goes to %1</source>
      <translation>time.sleep() hält alle anderen auf: die Uhr geht auf %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_timers.cpp" />
      <source>timer at %1: %2</source>
      <translation>Timer um %1: %2</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source> · CancelledError comes</source>
      <translation> · CancelledError kommt</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>%1 %2 is number %3 of %4</source>
      <translation>%1 %2 ist Nummer %3 von %4</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>%1 %2, waiting for %3</source>
      <translation>%1 %2, wartet auf %3</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>%1 %2, waiting, %3, for %4</source>
      <translation>%1 %2, wartet, %3, auf %4</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>%1 of %2 waiting</source>
      <translation>%1 von %2 Wartenden</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>%1 tasks wait for %2</source>
      <translation>%1 Tasks warten auf %2</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>%1, in a circle</source>
      <translation>%1, im selben Kreis</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>, in a circle of tasks that wait for one another</source>
      <translation>, in einem Kreis von Tasks, die aufeinander warten</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>Waiting</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>a future</source>
      <translation>ein Future</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>a task</source>
      <translation>ein Task</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>awaits</source>
      <translation>erwartet</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>each until its timer, the first at %1</source>
      <translation>jeder bis zu seinem Timer, der erste bei %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>for what, and who will wake it</source>
      <translation>worauf, und wer weckt</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>itself: a circle</source>
      <translation>sich selbst: ein Kreis</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>line %1</source>
      <translation>Zeile %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>no task waits</source>
      <translation>kein Task wartet</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>the front is at the left; it is woken by: %1</source>
      <translation>vorn ist links; geweckt durch: %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_waiting.cpp" />
      <source>woken by %1</source>
      <translation>geweckt von %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>a callback that is queued</source>
      <translation>ein Callback, der in der Schlange steht</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>a thread of the executor</source>
      <translation>ein Thread des Executors</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>ended</source>
      <translation>beendet</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>get(): room in the queue</source>
      <translation>get(): Platz in der Queue</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>nobody, until it is cancelled</source>
      <translation>niemand, bis es abgebrochen wird</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>notify() of the condition</source>
      <translation>notify() der Condition</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>paused: it lets the thread it started go first</source>
      <translation>hält an: der Thread, den er gestartet hat, läuft zuerst</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>put(): an item in the queue</source>
      <translation>put(): etwas in der Queue</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>release(), by whoever has it</source>
      <translation>release(), durch wen es hat</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>set() of the event</source>
      <translation>set() des Events</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>sleeping</source>
      <translation>schläft</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>the end of a task</source>
      <translation>das Ende eines Tasks</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>the last task_done()</source>
      <translation>das letzte task_done()</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>the network: a connection</source>
      <translation>das Netz: eine Verbindung</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>the network: data from the other side</source>
      <translation>das Netz: Daten der Gegenseite</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>the network: the connection ends</source>
      <translation>das Netz: die Verbindung endet</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>the network: the other side reads</source>
      <translation>das Netz: die Gegenseite liest</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>those who are still to come</source>
      <translation>wer noch kommen muss</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>whoever calls set_result()</source>
      <translation>wer set_result() aufruft</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>woken, its turn comes</source>
      <translation>geweckt, er kommt noch an die Reihe</translation>
    </message>
    <message>
      <location filename="ui/src/wall/wall_tiles.cpp" />
      <source>, %1 of %2</source>
      <translation>, %1 von %2</translation>
    </message>
    <message>
      <location filename="ui/src/wall/wall_tiles.cpp" />
      <source>future</source>
      <translation>Future</translation>
    </message>
    <message>
      <location filename="ui/src/wall/wall_tiles.cpp" />
      <source>future · %1 callbacks</source>
      <translation>Future · %1 Callbacks</translation>
    </message>
    <message>
      <location filename="ui/src/wall/wall_tiles.cpp" />
      <source>future · 1 callback</source>
      <translation>Future · 1 Callback</translation>
    </message>
    <message>
      <location filename="ui/src/wall/wall_tiles.cpp" />
      <source>ready, place %1</source>
      <translation>bereit, Platz %1</translation>
    </message>
    <message>
      <location filename="ui/src/wall/wall_tiles.cpp" />
      <source>running, %1</source>
      <translation>läuft, %1</translation>
    </message>
    <message>
      <location filename="ui/src/wall/wall_tiles.cpp" />
      <source>task</source>
      <translation>Task</translation>
    </message>
    <message>
      <location filename="ui/src/wall/wall_tiles.cpp" />
      <source>waits for %1</source>
      <translation>wartet auf %1</translation>
    </message>
  </context>
  <context>
    <name>Terms</name>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>A coroutine that the loop drives by itself. It is a future too: its result is what the coroutine returns.</source>
      <translation>Eine Coroutine, die die Schleife von selbst antreibt. Er ist auch ein Future: sein Ergebnis ist, was die Coroutine zurückgibt.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>A function that is to be called later, by the loop. A future puts its callbacks into the ready queue when it is done; they do not run at once.</source>
      <translation>Eine Funktion, die die Schleife später aufrufen soll. Ein Future stellt seine Callbacks in die Warteschlange der Bereiten, wenn es fertig ist; sie laufen nicht sofort.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>A handle that is to run at a deadline, or later. When the clock reaches it, it moves to the end of the ready queue.</source>
      <translation>Ein Handle, das zu einer Frist laufen soll, oder später. Wenn die Uhr sie erreicht, kommt es ans Ende der Warteschlange der Bereiten.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>A point in time that one can go to: a line that is about to run, or something that the loop has done. The arrow keys go from one to the next, and back.</source>
      <translation>Ein Zeitpunkt, zu dem man gehen kann: eine Zeile, die gleich läuft, oder etwas, das die Schleife getan hat. Die Pfeiltasten gehen von einem zum nächsten und zurück.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>A result that is not there yet. PENDING becomes FINISHED or CANCELLED once, and never changes again.</source>
      <translation>Ein Ergebnis, das noch nicht da ist. Aus PENDING wird einmal FINISHED oder CANCELLED, und danach ändert es sich nie mehr.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>A second sequence of lines beside the loop's. Here threads are simulated: one runs at a time, on virtual time.</source>
      <translation>Eine zweite Folge von Zeilen neben der der Schleife. Threads sind hier simuliert: immer läuft einer, auf virtueller Zeit.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>All words</source>
      <translation>Alle Wörter</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>Due timers move to the ready queue, then the handles that are in it at that moment run. What is queued meanwhile waits for the next iteration.</source>
      <translation>Fällige Timer kommen in die Warteschlange der Bereiten, dann laufen die Handles, die in diesem Augenblick darin sind. Was währenddessen eingereiht wird, wartet auf den nächsten Durchlauf.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>Find a word</source>
      <translation>Ein Wort suchen</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>If what is awaited is done, the task goes on without a pause. Else it gives the loop its turn back until it is.</source>
      <translation>Ist das Erwartete fertig, läuft der Task ohne Pause weiter. Sonst gibt er der Schleife seinen Zug zurück, bis es so weit ist.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>In the sentence of this step</source>
      <translation>Im Satz dieses Schritts</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>It asks: a CancelledError is thrown into the coroutine at its next turn. The coroutine may clean up, or refuse.</source>
      <translation>Es bittet: beim nächsten Zug wird ein CancelledError in die Coroutine geworfen. Sie darf aufräumen oder sich weigern.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>It makes tasks of coroutines and waits until all are done. Their results come in the order of its arguments.</source>
      <translation>Es macht Tasks aus Coroutinen und wartet, bis alle fertig sind. Ihre Ergebnisse kommen in der Reihenfolge der Argumente.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>It runs ordinary functions in threads, so that a call that blocks does not block the loop. The task awaits a future meanwhile.</source>
      <translation>Er führt gewöhnliche Funktionen in Threads aus, damit ein Aufruf, der blockiert, nicht die Schleife blockiert. Der Task wartet inzwischen auf ein Future.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>It takes one handle after the other from its ready queue and calls it. Nothing else runs meanwhile.</source>
      <translation>Sie nimmt ein Handle nach dem anderen aus ihrer Warteschlange und ruft es auf. Nichts anderes läuft währenddessen.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>No word is like this one.</source>
      <translation>Kein Wort ist wie dieses.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>Nothing is ready and no timer is set, and yet tasks wait. Nobody is left who could wake them.</source>
      <translation>Nichts ist bereit, und kein Timer ist gestellt, und doch warten Tasks. Niemand ist mehr da, der sie wecken könnte.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>One entry of the ready queue: a callback with its arguments. A timer is a handle with a deadline.</source>
      <translation>Ein Eintrag der Warteschlange der Bereiten: ein Callback mit seinen Argumenten. Ein Timer ist ein Handle mit einem Termin.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>The handle that gives a task its next turn, since what it awaited is done. It is queued behind those that are ready.</source>
      <translation>Das Handle, das einem Task seinen nächsten Zug gibt, weil fertig ist, worauf er wartete. Es kommt hinter die, die bereit sind.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>The handles that an iteration takes: all that are ready when it begins. They run in their order, and none is added.</source>
      <translation>Die Handles, die ein Durchlauf nimmt: alle, die bereit sind, wenn er beginnt. Sie laufen in ihrer Reihenfolge, und keines kommt hinzu.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>The moment before which a timer does not run. asyncio.sleep(1) sets one a second from now.</source>
      <translation>Der Augenblick, vor dem ein Timer nicht läuft. asyncio.sleep(1) setzt eine in einer Sekunde.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>The run of one handle, from its begin to its end. For a task: from one await to the next.</source>
      <translation>Der Lauf eines Handles, vom Anfang bis zum Ende. Für einen Task: von einem await zum nächsten.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>What calling an async function gives. It runs no line before somebody awaits it or makes a task of it.</source>
      <translation>Was der Aufruf einer async-Funktion ergibt. Keine ihrer Zeilen läuft, bevor jemand sie erwartet oder einen Task daraus macht.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>What can run at once, first in, first out. A task is in it at most once.</source>
      <translation>Was sofort laufen kann, wer zuerst kommt, läuft zuerst. Ein Task steht höchstens einmal darin.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>What may stand behind await: a coroutine, a task, a future. Anything else raises a TypeError.</source>
      <translation>Was hinter await stehen darf: eine Coroutine, ein Task, ein Future. Alles andere wirft einen TypeError.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>What only one task can hold at a time. The others wait in a line, and release() wakes the first.</source>
      <translation>Was immer nur ein Task halten kann. Die anderen warten in einer Schlange, und release() weckt den ersten.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>What the words mean</source>
      <translation>Was die Wörter bedeuten</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>When nothing is ready, the clock jumps to the next deadline. A sleep of an hour takes no time to watch.</source>
      <translation>Wenn nichts bereit ist, springt die Uhr zum nächsten Termin. Einer Stunde Schlaf zuzusehen dauert nicht.</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>await</source>
      <translation>await</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>awaitable</source>
      <translation>Awaitable</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>batch</source>
      <translation>Schub</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>callback</source>
      <translation>Callback</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>cancel</source>
      <translation>cancel</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>coroutine</source>
      <translation>Coroutine</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>deadline</source>
      <translation>Frist</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>deadlock</source>
      <translation>Deadlock</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>event loop</source>
      <translation>Ereignisschleife</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>executor</source>
      <translation>Executor</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>find a word</source>
      <translation>ein Wort suchen</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>future</source>
      <translation>Future</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>gather</source>
      <translation>gather</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>handle</source>
      <translation>Handle</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>iteration</source>
      <translation>Durchlauf</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>lock</source>
      <translation>Lock</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>ready queue</source>
      <translation>Warteschlange der Bereiten</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>task</source>
      <translation>Task</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>thread</source>
      <translation>Thread</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>timer</source>
      <translation>Timer</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>turn</source>
      <translation>Zug</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>virtual time</source>
      <translation>virtuelle Zeit</translation>
    </message>
    <message>
      <location filename="ui/src/window/terms.cpp" />
      <source>wakeup</source>
      <translation>Wecken</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::Announcer</name>
    <message>
      <location filename="ui/src/window/announcer.cpp" />
      <source>Output: %1</source>
      <translation>Ausgabe: %1</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::AwaitView</name>
    <message>
      <location filename="ui/src/awaits/await_view.cpp" />
      <source>Who waits for whom</source>
      <translation>Wer auf wen wartet</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::BlankScreen</name>
    <message>
      <location filename="ui/src/window/blank_screen.cpp" />
      <source>The screen is blank</source>
      <translation>Der Bildschirm ist leer</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::BottomBar</name>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>%1 steps a second</source>
      <translation>%1 Schritte pro Sekunde</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>%L1 steps before the last you saw</source>
      <translation>%L1 Schritte vor dem letzten, den du gesehen hast</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>%L1 steps recorded</source>
      <translation>%L1 Schritte aufgezeichnet</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>1 step a second</source>
      <translation>1 Schritt pro Sekunde</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>1 step before the last you saw</source>
      <translation>1 Schritt vor dem letzten, den du gesehen hast</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>How fast Play goes from step to step</source>
      <translation>Wie schnell Abspielen von Schritt zu Schritt geht</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>Place in the past</source>
      <translation>Stelle in der Vergangenheit</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>Shift+End goes there too</source>
      <translation>Umschalt+Ende führt auch dorthin</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>Speed of playing</source>
      <translation>Tempo des Abspielens</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>The program has not ended there. The run goes on as you do, or at once by the link</source>
      <translation>Das Programm ist dort nicht zu Ende. Der Lauf geht weiter, wie du weitergehst, oder mit dem Link gleich</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>What is recorded</source>
      <translation>Was aufgezeichnet ist</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>back to there</source>
      <translation>dorthin zurück</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>clock</source>
      <translation>Uhr</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>go on for %L1 steps</source>
      <translation>%L1 Schritte weiter</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>iteration</source>
      <translation>Durchlauf</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>loop step</source>
      <translation>Schleifenschritt</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>recording: %L1 steps</source>
      <translation>zeichnet auf: %L1 Schritte</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>stop</source>
      <translation>anhalten</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>the run is gone through: %1 %</source>
      <translation>der Lauf wird durchgesehen: %1 %</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::CallbackStage</name>
    <message>
      <location filename="ui/src/object/callback_stage.cpp" />
      <source>Callbacks of the selected future</source>
      <translation>Callbacks des gewählten Futures</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::ChoiceButton</name>
    <message>
      <location filename="ui/src/quiz/quiz_panel.cpp" />
      <source>not right</source>
      <translation>nicht richtig</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_panel.cpp" />
      <source>right</source>
      <translation>richtig</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::CodeView</name>
    <message>
      <location filename="ui/src/code/code_view.cpp" />
      <source>Next run of this line</source>
      <translation>Nächster Lauf dieser Zeile</translation>
    </message>
    <message>
      <location filename="ui/src/code/code_view.cpp" />
      <source>Previous run of this line</source>
      <translation>Voriger Lauf dieser Zeile</translation>
    </message>
    <message>
      <location filename="ui/src/code/code_view.cpp" />
      <source>Run to this line</source>
      <translation>Bis zu dieser Zeile laufen</translation>
    </message>
    <message>
      <location filename="ui/src/code/code_view.cpp" />
      <source>Stop here</source>
      <translation>Hier anhalten</translation>
    </message>
    <message>
      <location filename="ui/src/code/code_view.cpp" />
      <source>Stop here always</source>
      <translation>Hier immer anhalten</translation>
    </message>
    <message>
      <location filename="ui/src/code/code_view.cpp" />
      <source>Stop here if...</source>
      <translation>Hier anhalten, wenn …</translation>
    </message>
    <message>
      <location filename="ui/src/code/code_view.cpp" />
      <source>Stop here no longer</source>
      <translation>Hier nicht mehr anhalten</translation>
    </message>
    <message>
      <location filename="ui/src/code/code_view.cpp" />
      <source>Takes the condition away</source>
      <translation>Nimmt die Bedingung weg</translation>
    </message>
    <message>
      <location filename="ui/src/code/code_view.cpp" />
      <source>The program's code</source>
      <translation>Der Code des Programms</translation>
    </message>
    <message>
      <location filename="ui/src/code/code_view.cpp" />
      <source>There is no code here.</source>
      <translation>Hier ist kein Code.</translation>
    </message>
    <message>
      <location filename="ui/src/code/code_view.cpp" />
      <source>This mark has no condition</source>
      <translation>Diese Marke hat keine Bedingung</translation>
    </message>
    <message>
      <location filename="ui/src/code/code_view.cpp" />
      <source>line %1 is selected</source>
      <translation>Zeile %1 ist ausgewählt</translation>
    </message>
    <message>
      <location filename="ui/src/code/code_view.cpp" />
      <source>not run yet</source>
      <translation>noch nicht gelaufen</translation>
    </message>
    <message>
      <location filename="ui/src/code/code_view.cpp" />
      <source>stops if %1</source>
      <translation>hält, wenn %1</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::CompareHalf</name>
    <message>
      <location filename="ui/src/compare/compare_half.cpp" />
      <source>Code of %1</source>
      <translation>Code von %1</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_half.cpp" />
      <source>Loop of %1</source>
      <translation>Schleife von %1</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_half.cpp" />
      <source>The program cannot run.</source>
      <translation>Das Programm kann nicht laufen.</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_half.cpp" />
      <source>Timeline of %1</source>
      <translation>Zeitleiste von %1</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::CompareWindow</name>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>%1 beside %2</source>
      <translation>%1 neben %2</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>Both are being run.</source>
      <translation>Beide werden ausgeführt.</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>Both do the same at the same times.</source>
      <translation>Beide tun dasselbe zu denselben Zeiten.</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>Both runs have to be there first</source>
      <translation>Erst müssen beide Läufe da sein</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>Difference %1 of %2</source>
      <translation>Unterschied %1 von %2</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>Next difference</source>
      <translation>Nächster Unterschied</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>Next difference (N)</source>
      <translation>Nächster Unterschied (N)</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>Next line of this task (Down)</source>
      <translation>Nächste Zeile dieses Tasks (Ab)</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>Next step (Right)</source>
      <translation>Nächster Schritt (Rechts)</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>Next turn (Shift+Right)</source>
      <translation>Nächster Zug (Umschalt+Rechts)</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>Previous difference</source>
      <translation>Voriger Unterschied</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>Previous difference (Shift+N)</source>
      <translation>Voriger Unterschied (Umschalt+N)</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>Previous line of this task (Up)</source>
      <translation>Vorige Zeile dieses Tasks (Auf)</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>Previous step (Left)</source>
      <translation>Voriger Schritt (Links)</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>Previous turn (Shift+Left)</source>
      <translation>Voriger Zug (Umschalt+Links)</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>The other run stands at the same virtual time</source>
      <translation>Der andere Lauf steht bei derselben virtuellen Zeit</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>The other run stands at the step of the same number</source>
      <translation>Der andere Lauf steht beim Schritt mit derselben Nummer</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>The other run stands where the task of the same name is at the same line</source>
      <translation>Der andere Lauf steht da, wo der Task dieses Namens an derselben Zeile ist</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>There is no difference to go to</source>
      <translation>Es gibt keinen Unterschied, zu dem man gehen könnte</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>They differ at %1 places.</source>
      <translation>Sie unterscheiden sich an %1 Stellen.</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>They differ at one place.</source>
      <translation>Sie unterscheiden sich an einer Stelle.</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>by line</source>
      <translation>nach Zeile</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>by line of %1</source>
      <translation>nach Zeile von %1</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>by step</source>
      <translation>nach Schritt</translation>
    </message>
    <message>
      <location filename="ui/src/compare/compare_window.cpp" />
      <source>by time</source>
      <translation>nach Zeit</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::DiagramView</name>
    <message>
      <location filename="ui/src/inspector/state_diagram.cpp" />
      <source>%1 leads from %2 to %3</source>
      <translation>%1 führt von %2 nach %3</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/state_diagram.cpp" />
      <source>%1, the present state</source>
      <translation>%1, der jetzige Zustand</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/state_diagram.cpp" />
      <source>State diagram</source>
      <translation>Zustandsdiagramm</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::ErrorView</name>
    <message>
      <location filename="ui/src/window/error_view.cpp" />
      <source>Line %1: %2</source>
      <translation>Zeile %1: %2</translation>
    </message>
    <message>
      <location filename="ui/src/window/error_view.cpp" />
      <source>Loopglass does not have this part of Python yet</source>
      <translation>Diesen Teil von Python hat Loopglass noch nicht</translation>
    </message>
    <message>
      <location filename="ui/src/window/error_view.cpp" />
      <source>Something is wrong with the lesson</source>
      <translation>Mit der Lektion stimmt etwas nicht</translation>
    </message>
    <message>
      <location filename="ui/src/window/error_view.cpp" />
      <source>The file cannot be opened</source>
      <translation>Die Datei kann nicht geöffnet werden</translation>
    </message>
    <message>
      <location filename="ui/src/window/error_view.cpp" />
      <source>The program is not Python yet</source>
      <translation>Das Programm ist noch kein Python</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::ExpressionLine</name>
    <message>
      <location filename="ui/src/inspector/expression_line.cpp" />
      <source>Expression at this step</source>
      <translation>Ausdruck bei diesem Schritt</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/expression_line.cpp" />
      <source>Value of the expression</source>
      <translation>Wert des Ausdrucks</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/expression_line.cpp" />
      <source>Worked out at this step, in the frame that is inspected. The run stays as it is. Enter keeps it and shows it at every step.</source>
      <translation>Wird bei diesem Schritt ausgerechnet, im gezeigten Frame. Der Lauf bleibt, wie er ist. Enter behält den Ausdruck und zeigt ihn bei jedem Schritt.</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/expression_line.cpp" />
      <source>expression: len(queue), x + 1</source>
      <translation>Ausdruck: len(queue), x + 1</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::FindBar</name>
    <message>
      <location filename="ui/src/code/find_bar.cpp" />
      <source>%n times</source>
      <translation>%n-mal</translation>
    </message>
    <message>
      <location filename="ui/src/code/find_bar.cpp" />
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="ui/src/code/find_bar.cpp" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="ui/src/code/find_bar.cpp" />
      <source>Closes this row (Esc)</source>
      <translation>Schließt diese Zeile (Esc)</translation>
    </message>
    <message>
      <location filename="ui/src/code/find_bar.cpp" />
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <location filename="ui/src/code/find_bar.cpp" />
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <location filename="ui/src/code/find_bar.cpp" />
      <source>Replace with</source>
      <translation>Ersetzen durch</translation>
    </message>
    <message>
      <location filename="ui/src/code/find_bar.cpp" />
      <source>Replaces all</source>
      <translation>Ersetzt alle</translation>
    </message>
    <message>
      <location filename="ui/src/code/find_bar.cpp" />
      <source>Replaces this one and finds the next</source>
      <translation>Ersetzt diese Stelle und sucht die nächste</translation>
    </message>
    <message>
      <location filename="ui/src/code/find_bar.cpp" />
      <source>not there</source>
      <translation>nicht da</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::GoActions</name>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>%1 has run no line before</source>
      <translation>%1 hat vorher keine Zeile ausgeführt</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>%1 is off: %2</source>
      <translation>%1 ist aus: %2</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>%1 runs no line after</source>
      <translation>%1 führt danach keine Zeile aus</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>End of the run</source>
      <translation>Ende des Laufs</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>Furthest step seen</source>
      <translation>Weitester gesehener Schritt</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>Next change of the clock</source>
      <translation>Nächster Sprung der Uhr</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>Next iteration</source>
      <translation>Nächster Durchlauf</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>Next line of this task</source>
      <translation>Nächste Zeile dieses Tasks</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>Next loop step</source>
      <translation>Nächster Schleifenschritt</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>Next output</source>
      <translation>Nächste Ausgabe</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>Next step</source>
      <translation>Nächster Schritt</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>Next turn</source>
      <translation>Nächster Zug</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>Play</source>
      <translation>Abspielen</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>Previous change of the clock</source>
      <translation>Voriger Sprung der Uhr</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>Previous iteration</source>
      <translation>Voriger Durchlauf</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>Previous line of this task</source>
      <translation>Vorige Zeile dieses Tasks</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>Previous loop step</source>
      <translation>Voriger Schleifenschritt</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>Previous output</source>
      <translation>Vorige Ausgabe</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>Previous step</source>
      <translation>Voriger Schritt</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>Previous turn</source>
      <translation>Voriger Zug</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>Start of the run</source>
      <translation>Anfang des Laufs</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>going along the window</source>
      <translation>der Weg durch das Fenster</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>no iteration begins after</source>
      <translation>danach beginnt kein Durchlauf</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>no iteration begins before</source>
      <translation>davor beginnt kein Durchlauf</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>no step beyond this one was seen</source>
      <translation>weiter als hier wurde nichts gesehen</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>no turn begins after</source>
      <translation>danach beginnt kein Zug</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>no turn begins before</source>
      <translation>davor beginnt kein Zug</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>nothing is written after</source>
      <translation>danach wird nichts geschrieben</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>nothing was written before</source>
      <translation>davor wurde nichts geschrieben</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>the clock does not move after</source>
      <translation>danach bewegt sich die Uhr nicht</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>the clock has not moved before</source>
      <translation>davor hat sich die Uhr nicht bewegt</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>the loop does nothing after</source>
      <translation>danach tut die Schleife nichts</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>the loop has done nothing before</source>
      <translation>davor hat die Schleife nichts getan</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>there is no run</source>
      <translation>es gibt keinen Lauf</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>there is no run yet</source>
      <translation>es gibt noch keinen Lauf</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>this is the first step</source>
      <translation>dies ist der erste Schritt</translation>
    </message>
    <message>
      <location filename="ui/src/window/go_actions.cpp" />
      <source>this is the last step</source>
      <translation>dies ist der letzte Schritt</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::InspectorView</name>
    <message>
      <location filename="ui/src/inspector/inspector_view.cpp" />
      <source>Inspector</source>
      <translation>Inspektor</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_view.cpp" />
      <source>Large, in place of the loop: states, coroutine and callbacks (D)</source>
      <translation>Groß, an der Stelle der Schleife: Zustände, Coroutine und Callbacks (D)</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_view.cpp" />
      <source>Selected</source>
      <translation>Gewählt</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_view.cpp" />
      <source>Show it large</source>
      <translation>Groß zeigen</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_view.cpp" />
      <source>What runs</source>
      <translation>Was läuft</translation>
    </message>
    <message>
      <location filename="ui/src/inspector/inspector_view.cpp" />
      <source>large</source>
      <translation>groß</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::KeyList</name>
    <message>
      <location filename="ui/src/window/keys_dialog.cpp" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::KeysDialog</name>
    <message>
      <location filename="ui/src/window/keys_dialog.cpp" />
      <source>%1 is taken: %2</source>
      <translation>%1 ist vergeben: %2</translation>
    </message>
    <message>
      <location filename="ui/src/window/keys_dialog.cpp" />
      <source>As they were</source>
      <translation>Wie zu Anfang</translation>
    </message>
    <message>
      <location filename="ui/src/window/keys_dialog.cpp" />
      <source>Changed; it was %1</source>
      <translation>Geändert; es war %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/keys_dialog.cpp" />
      <source>Enter on a row, or a double click, and then a key changes it. Delete gives it back what it had at first.</source>
      <translation>Enter auf einer Zeile, oder ein Doppelklick, und dann eine Taste ändert sie. Entf gibt ihr zurück, was sie zuerst hatte.</translation>
    </message>
    <message>
      <location filename="ui/src/window/keys_dialog.cpp" />
      <source>Find a key or what it does</source>
      <translation>Eine Taste suchen, oder was sie tut</translation>
    </message>
    <message>
      <location filename="ui/src/window/keys_dialog.cpp" />
      <source>Gives every key back what it did at first</source>
      <translation>Gibt jeder Taste zurück, was sie zu Anfang tat</translation>
    </message>
    <message>
      <location filename="ui/src/window/keys_dialog.cpp" />
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <location filename="ui/src/window/keys_dialog.cpp" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="ui/src/window/keys_dialog.cpp" />
      <source>Press the key that “%1” is to have. Esc lets it be.</source>
      <translation>Drück die Taste für „%1“. Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
      <location filename="ui/src/window/keys_dialog.cpp" />
      <source>This key is what it is</source>
      <translation>Diese Taste bleibt, wie sie ist</translation>
    </message>
    <message>
      <location filename="ui/src/window/keys_dialog.cpp" />
      <source>What it does</source>
      <translation>Was sie tut</translation>
    </message>
    <message>
      <location filename="ui/src/window/keys_dialog.cpp" />
      <source>find a key or what it does</source>
      <translation>eine Taste suchen, oder was sie tut</translation>
    </message>
    <message>
      <location filename="ui/src/window/keys_dialog.cpp" />
      <source>press a key…</source>
      <translation>Taste drücken …</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::LaneView</name>
    <message>
      <location filename="ui/src/lanes/lane_view.cpp" />
      <source>%1 stretches are not as before the edit</source>
      <translation>%1 Strecken sind anders als vor der Änderung</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view.cpp" />
      <source>Timeline of the tasks</source>
      <translation>Zeitleiste der Tasks</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_marked.cpp" />
      <source>%1: a turn, step %2 to %3, time %4</source>
      <translation>%1: ein Zug, Schritt %2 bis %3, Zeit %4</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_marked.cpp" />
      <source>%1: prints %2, step %3</source>
      <translation>%1: schreibt %2, Schritt %3</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_paint.cpp" />
      <source>%1 done</source>
      <translation>%1 fertig</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_paint.cpp" />
      <source>%1 ready</source>
      <translation>%1 bereit</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_paint.cpp" />
      <source>%1 runs</source>
      <translation>%1 läuft</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_paint.cpp" />
      <source>%1 wait</source>
      <translation>%1 warten</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_paint.cpp" />
      <source>differs</source>
      <translation>anders</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_paint.cpp" />
      <source>hidden</source>
      <translation>verborgen</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_paint.cpp" />
      <source>hidden: what comes next?</source>
      <translation>verborgen: was kommt als Nächstes?</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>%1, %2, made at step %3</source>
      <translation>%1, %2, gemacht bei Schritt %3</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>%1, not made yet: step %2 makes it</source>
      <translation>%1, noch nicht gemacht: Schritt %2 macht es</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>%1, together: %2</source>
      <translation>%1, zusammen: %2</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>%1: %2, step %3</source>
      <translation>%1: %2, Schritt %3</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>%1: %2, step %3 to %4, time %5 to %6</source>
      <translation>%1: %2, Schritt %3 bis %4, Zeit %5 bis %6</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>Bookmark at step %1</source>
      <translation>Lesezeichen bei Schritt %1</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>Bookmark at step %1: %2</source>
      <translation>Lesezeichen bei Schritt %1: %2</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>Hatched: not as in the run before the edit</source>
      <translation>Schraffiert: anders als im Lauf vor der Änderung</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>an exception</source>
      <translation>eine Ausnahme</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>cancel() is called on it</source>
      <translation>cancel() wird für ihn aufgerufen</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>cancelled</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>failed</source>
      <translation>gescheitert</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>prints</source>
      <translation>schreibt</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>ready</source>
      <translation>bereit</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>the clock goes from %1 to %2</source>
      <translation>die Uhr geht von %1 auf %2</translation>
    </message>
    <message>
      <location filename="ui/src/lanes/lane_view_pointing.cpp" />
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::LessonPanel</name>
    <message>
      <location filename="ui/src/window/lesson_panel.cpp" />
      <source>Done.</source>
      <translation>Fertig.</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_panel.cpp" />
      <source>Lesson</source>
      <translation>Lektion</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_panel.cpp" />
      <source>Lesson %1 of %2</source>
      <translation>Lektion %1 von %2</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_panel.cpp" />
      <source>Next lesson</source>
      <translation>Nächste Lektion</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_panel.cpp" />
      <source>Not so.</source>
      <translation>So nicht.</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_panel.cpp" />
      <source>Opens both side by side, moved together by the clock</source>
      <translation>Öffnet beide nebeneinander, gemeinsam bewegt nach der Uhr</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_panel.cpp" />
      <source>Previous lesson</source>
      <translation>Vorige Lektion</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_panel.cpp" />
      <source>Right.</source>
      <translation>Richtig.</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_panel.cpp" />
      <source>The lesson's text</source>
      <translation>Der Text der Lektion</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_panel.cpp" />
      <source>This file is none of the lessons</source>
      <translation>Diese Datei ist keine der Lektionen</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_panel.cpp" />
      <source>This is the first lesson</source>
      <translation>Dies ist die erste Lektion</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_panel.cpp" />
      <source>This is the last lesson</source>
      <translation>Dies ist die letzte Lektion</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_panel.cpp" />
      <source>Your answer</source>
      <translation>Deine Antwort</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_panel.cpp" />
      <source>Your answer, then Enter</source>
      <translation>Deine Antwort, dann Enter</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_panel.cpp" />
      <source>compare with “%1”</source>
      <translation>mit „%1“ vergleichen</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::LessonShelf</name>
    <message>
      <location filename="ui/src/window/lesson_shelf.cpp" />
      <source>%1 (not there)</source>
      <translation>%1 (nicht da)</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_shelf.cpp" />
      <source>%1 cannot be written: %2</source>
      <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_shelf.cpp" />
      <source>%1 is made.</source>
      <translation>%1 ist fertig.</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_shelf.cpp" />
      <source>A folder with lessons</source>
      <translation>Ein Ordner mit Lektionen</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_shelf.cpp" />
      <source>A new lesson</source>
      <translation>Eine neue Lektion</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_shelf.cpp" />
      <source>A pack of lessons</source>
      <translation>Ein Lektionspaket</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_shelf.cpp" />
      <source>Make a pack of %1 lessons</source>
      <translation>Ein Paket aus %1 Lektionen machen</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_shelf.cpp" />
      <source>One zip file (*.zip);;A folder (*)</source>
      <translation>Eine Zip-Datei (*.zip);;Ein Ordner (*)</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_shelf.cpp" />
      <source>Open a pack of lessons</source>
      <translation>Ein Lektionspaket öffnen</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_shelf.cpp" />
      <source>Packs of lessons (*.zip)</source>
      <translation>Lektionspakete (*.zip)</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_shelf.cpp" />
      <source>Python files (*.py)</source>
      <translation>Python-Dateien (*.py)</translation>
    </message>
    <message>
      <location filename="ui/src/window/lesson_shelf.cpp" />
      <source>The course</source>
      <translation>Der Kurs</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::LibraryDialog</name>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>%1 of %2 done</source>
      <translation>%1 von %2 fertig</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>%1 of %2 predicted</source>
      <translation>%1 von %2 vorausgesagt</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>A commented file to begin with</source>
      <translation>Eine Datei mit Erklärungen, um zu beginnen</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>A zip file with lessons, as made here</source>
      <translation>Eine Zip-Datei mit Lektionen, wie sie hier gemacht wird</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>Add a folder…</source>
      <translation>Ordner dazunehmen…</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>Any Python file; you can drop it on the window, too</source>
      <translation>Irgendeine Python-Datei; man kann sie auch auf das Fenster ziehen</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>Course and folders</source>
      <translation>Kurs und Ordner</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>Find lessons by words in their titles and texts</source>
      <translation>Lektionen nach Wörtern in Titel und Text finden</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>Its Python files are listed here from now on</source>
      <translation>Seine Python-Dateien stehen von nun an hier</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>Lessons</source>
      <translation>Lektionen</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>Lessons: %1. All questions answered in: %2.</source>
      <translation>Lektionen: %1. Alle Fragen beantwortet in: %2.</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>Make a pack…</source>
      <translation>Paket machen…</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>New lesson…</source>
      <translation>Neue Lektion…</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>No lesson has “%1”.</source>
      <translation>Keine Lektion hat „%1“.</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>Open a file…</source>
      <translation>Datei öffnen…</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>Open a pack…</source>
      <translation>Paket öffnen…</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>Opens the lesson</source>
      <translation>Öffnet die Lektion</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>Take out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>The course is part of the program</source>
      <translation>Der Kurs gehört zum Programm</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>The folder is no longer listed; its files stay</source>
      <translation>Der Ordner steht dann nicht mehr hier; seine Dateien bleiben</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>The lessons chosen, or all that are listed, as one zip file or folder</source>
      <translation>Die gewählten Lektionen, oder alle, die hier stehen, als eine Zip-Datei oder ein Ordner</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>There is no lesson here.</source>
      <translation>Hier ist keine Lektion.</translation>
    </message>
    <message>
      <location filename="ui/src/library/library_dialog.cpp" />
      <source>find in titles and texts</source>
      <translation>in Titeln und Texten suchen</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::MainWindow::Parts</name>
    <message>
      <location filename="ui/src/window/main_window.cpp" />
      <source>%1 · lesson has mistakes</source>
      <translation>%1 · Lektion hat Fehler</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window.cpp" />
      <source>Open a Python file</source>
      <translation>Eine Python-Datei öffnen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window.cpp" />
      <source>Open a Python file, or drop one here.</source>
      <translation>Öffne eine Python-Datei, oder lass eine hier fallen.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window.cpp" />
      <source>Python files (*.py);;Packs of lessons (*.zip);;All files (*)</source>
      <translation>Python-Dateien (*.py);;Lektionspakete (*.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window.cpp" />
      <source>Reads %1 again</source>
      <translation>Liest %1 neu</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window.cpp" />
      <source>The program cannot run.</source>
      <translation>Das Programm kann nicht laufen.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window.cpp" />
      <source>The program is being read.</source>
      <translation>Das Programm wird gelesen.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window.cpp" />
      <source>There is no file open</source>
      <translation>Es ist keine Datei offen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window.cpp" />
      <source>There is no program open.</source>
      <translation>Es ist kein Programm offen.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window.cpp" />
      <source>There is no run. %1</source>
      <translation>Es gibt keinen Lauf. %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window.cpp" />
      <source>Undone: %1</source>
      <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window.cpp" />
      <source>Undone: %1 steps.</source>
      <translation>Zurückgenommen: %1 Schritte.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window.cpp" />
      <source>this task</source>
      <translation>dieser Task</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_ask.cpp" />
      <source>%1 findings</source>
      <translation>%1 Befunde</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_ask.cpp" />
      <source>1 finding</source>
      <translation>1 Befund</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_ask.cpp" />
      <source>The text cursor is at no name.</source>
      <translation>Der Textcursor steht bei keinem Namen.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_ask.cpp" />
      <source>line %1</source>
      <translation>Zeile %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_build.cpp" />
      <source>Ask me what comes next (P)</source>
      <translation>Frag mich, was als Nächstes kommt (P)</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_build.cpp" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_build.cpp" />
      <source>Lesson</source>
      <translation>Lektion</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_build.cpp" />
      <source>Opens the lesson over the code: the window is narrow</source>
      <translation>Öffnet die Lektion über dem Code: das Fenster ist schmal</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_build.cpp" />
      <source>Output</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_build.cpp" />
      <source>Predict: ask me what comes next</source>
      <translation>Voraussagen: frag mich, was als Nächstes kommt</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_build.cpp" />
      <source>State of the text</source>
      <translation>Zustand des Textes</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_build.cpp" />
      <source>The answer to why</source>
      <translation>Die Antwort auf Warum</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_build.cpp" />
      <source>What is wrong in this program, though Python says nothing</source>
      <translation>Was in diesem Programm nicht stimmt, obwohl Python nichts sagt</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_build.cpp" />
      <source>What may be changed</source>
      <translation>Was geändert werden darf</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_build.cpp" />
      <source>Why is this so?</source>
      <translation>Warum ist das so?</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_build.cpp" />
      <source>Why is this so? (W)</source>
      <translation>Warum ist das so? (W)</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_build.cpp" />
      <source>a click selects; the time is a link to its step</source>
      <translation>ein Klick wählt aus; die Zeit führt zum Schritt</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_build.cpp" />
      <source>predict</source>
      <translation>voraussagen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_build.cpp" />
      <source>why?</source>
      <translation>warum?</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>%1 cannot be written: %2</source>
      <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>%1 is not there any more: what you see is kept as a draft.</source>
      <translation>%1 ist nicht mehr da: was du siehst, ist als Entwurf gesichert.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>%1 was changed outside, and here too.</source>
      <translation>%1 wurde anderswo geändert, und hier auch.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>&amp;Comment the lines out or in</source>
      <translation>Zeilen aus- oder ein&amp;kommentieren</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>&amp;Edit the prose, with a preview</source>
      <translation>Den &amp;Text der Lektion bearbeiten, mit Vorschau</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>&amp;Find and replace</source>
      <translation>&amp;Suchen und ersetzen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>Another file beside this one, moved together</source>
      <translation>Eine andere Datei neben dieser, gemeinsam bewegt</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>As a tree, as python -m asyncio pstree prints it</source>
      <translation>Als Baum, wie python -m asyncio pstree ihn ausgibt</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>As python -m asyncio ps prints them</source>
      <translation>Wie python -m asyncio ps sie ausgibt</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>C&amp;omplete the name</source>
      <translation>Den &amp;Namen ergänzen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>Copy &amp;who waits for whom</source>
      <translation>Kopieren, wer &amp;auf wen wartet</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>Copy the &amp;tasks as a table</source>
      <translation>Die Tasks als Ta&amp;belle kopieren</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>Find &amp;next</source>
      <translation>W&amp;eitersuchen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>Find &amp;previous</source>
      <translation>Rü&amp;ckwärts suchen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>From the text before line %1 was changed, %2</source>
      <translation>Aus dem Text, bevor Zeile %1 geändert wurde, %2</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>Nothing has been changed</source>
      <translation>Nichts wurde geändert</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>Python files (*.py)</source>
      <translation>Python-Dateien (*.py)</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>Run by itself &amp;after a pause in typing</source>
      <translation>Nach einer &amp;Pause beim Tippen von selbst ausführen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>Run the te&amp;xt now</source>
      <translation>Den Text jetzt a&amp;usführen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>Save the program as</source>
      <translation>Das Programm speichern als</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>Shows the whole file; the lesson beside it follows what you type</source>
      <translation>Zeigt die ganze Datei; die Lektion daneben folgt dem, was du tippst</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>Since the edit: %1.</source>
      <translation>Seit der Änderung: %1.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>State of the text: %1</source>
      <translation>Zustand des Textes: %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>Takes your changes back; undo brings them again</source>
      <translation>Nimmt deine Änderungen zurück; Rückgängig bringt sie wieder</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>The draft cannot be saved: is the disk full? Nothing on the screen is lost.</source>
      <translation>Der Entwurf kann nicht gespeichert werden: ist die Platte voll? Nichts auf dem Bildschirm ist verloren.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>The table of the tasks is in the clipboard.</source>
      <translation>Die Tabelle der Tasks ist in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>The text before your changes beside the one you see</source>
      <translation>Der Text vor deinen Änderungen neben dem, den du siehst</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>The text is the original</source>
      <translation>Der Text ist das Original</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>The tree is in the clipboard.</source>
      <translation>Der Baum ist in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>This file is not overwritten: you will be asked for a name</source>
      <translation>Diese Datei wird nicht überschrieben: du wirst nach einem Namen gefragt</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>This is the text as you left it.</source>
      <translation>Dies ist der Text, wie du ihn verlassen hast.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>Turns, output and exceptions, to be pasted into a sheet</source>
      <translation>Züge, Ausgabe und Ausnahmen, zum Einfügen in eine Tabelle</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>Writes the text into %1</source>
      <translation>Schreibt den Text in %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>as in the file</source>
      <translation>wie in der Datei</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>back to the original</source>
      <translation>zurück zum Original</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>does not run</source>
      <translation>läuft nicht</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>go back to that text</source>
      <translation>zu jenem Text zurück</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>it went through here</source>
      <translation>sie kam hier durch</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>keep mine</source>
      <translation>meinen behalten</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>not run yet</source>
      <translation>noch nicht gelaufen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>raised in line %1</source>
      <translation>ausgelöst in Zeile %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>run the text now</source>
      <translation>den Text jetzt ausführen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>runs as typed ✓</source>
      <translation>läuft wie getippt ✓</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>save as</source>
      <translation>speichern als</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>show the first</source>
      <translation>die erste zeigen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>take that text</source>
      <translation>jenen Text nehmen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>where %1 got its value</source>
      <translation>wo %1 seinen Wert bekam</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_edit.cpp" />
      <source>write it again</source>
      <translation>neu schreiben</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>%1 has run no such line before this step.</source>
      <translation>%1 hat vor diesem Schritt keine solche Zeile ausgeführt.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>%1 runs no such line after this step.</source>
      <translation>%1 führt nach diesem Schritt keine solche Zeile aus.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>A tenth of the run back</source>
      <translation>Ein Zehntel des Laufs zurück</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>A tenth of the run forward</source>
      <translation>Ein Zehntel des Laufs vor</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Back a line of this task, over calls</source>
      <translation>Eine Zeile dieses Tasks zurück, über Aufrufe hinweg</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Back out of this function</source>
      <translation>Rückwärts aus dieser Funktion</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Back to where you were</source>
      <translation>Dorthin zurück, wo du warst</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Be the loop: I say who is next</source>
      <translation>Die Schleife sein: ich sage, wer an der Reihe ist</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Bookmark here</source>
      <translation>Lesezeichen hier</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Breakpoint on this line</source>
      <translation>Haltepunkt in dieser Zeile</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>By &amp;lines and breakpoints</source>
      <translation>Nach Ze&amp;ilen und Haltepunkten</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Click to mark a line to stop at; double click to say when</source>
      <translation>Klick markiert eine Zeile zum Anhalten; Doppelklick sagt, wann</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Compare with</source>
      <translation>Vergleichen mit</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Condition of the breakpoint on this line...</source>
      <translation>Bedingung des Haltepunkts in dieser Zeile …</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Expression at this step</source>
      <translation>Ausdruck bei diesem Schritt</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Find in this run</source>
      <translation>In diesem Lauf suchen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Line of this task, over calls</source>
      <translation>Zeile dieses Tasks, über Aufrufe hinweg</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Next bookmark</source>
      <translation>Nächstes Lesezeichen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Next breakpoint</source>
      <translation>Nächster Haltepunkt</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Next panel</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Next run of this line</source>
      <translation>Nächster Lauf dieser Zeile</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Note at this bookmark...</source>
      <translation>Notiz zu diesem Lesezeichen...</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>One thing large: states, coroutine, callbacks</source>
      <translation>Eines groß: Zustände, Coroutine, Callbacks</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Out of this function</source>
      <translation>Aus dieser Funktion heraus</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Previous bookmark</source>
      <translation>Voriges Lesezeichen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Previous breakpoint</source>
      <translation>Voriger Haltepunkt</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Previous panel</source>
      <translation>Voriger Bereich</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Previous run of this line</source>
      <translation>Voriger Lauf dieser Zeile</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Python files (*.py);;All files (*)</source>
      <translation>Python-Dateien (*.py);;Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Run to the line of the text cursor</source>
      <translation>Bis zur Zeile der Schreibmarke laufen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Say the whole loop, for a screen reader</source>
      <translation>Die ganze Schleife ansagen, für einen Screenreader</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Select this line</source>
      <translation>Diese Zeile auswählen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Select this turn</source>
      <translation>Diesen Zug auswählen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Stop what takes long</source>
      <translation>Anhalten, was lange dauert</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>The lesson has no stop after this step.</source>
      <translation>Die Lektion hat nach diesem Schritt keinen Halt.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>The table is in the clipboard: turns, output and exceptions.</source>
      <translation>Die Tabelle ist in der Zwischenablage: Züge, Ausgabe und Ausnahmen.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>There is no run</source>
      <translation>Es gibt keinen Lauf</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>To &amp;bookmarks</source>
      <translation>Zu &amp;Lesezeichen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Value of the name at the text cursor</source>
      <translation>Wert des Namens beim Textcursor</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>What is wrong in it</source>
      <translation>Was daran nicht stimmt</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Why is the clock what it is?</source>
      <translation>Warum zeigt die Uhr, was sie zeigt?</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Why?</source>
      <translation>Warum?</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>as it was</source>
      <translation>wie es war</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>no line is marked; F9 marks one</source>
      <translation>keine Zeile ist markiert; F9 markiert eine</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>nothing takes long just now</source>
      <translation>gerade dauert nichts lange</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>there is no bookmark; M sets one</source>
      <translation>es gibt kein Lesezeichen; M setzt eines</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>there is no run</source>
      <translation>es gibt keinen Lauf</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>you have not jumped anywhere</source>
      <translation>du bist nirgendwohin gesprungen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_lecture.cpp" />
      <source>step %1 · iteration %2&lt;br&gt;t = %3 s</source>
      <translation>Schritt %1 · Durchlauf %2&lt;br&gt;t = %3 s</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_lecture.cpp" />
      <source>this is for the lecture mode</source>
      <translation>das ist für den Vortragsmodus</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_lesson.cpp" />
      <source>In this lesson only %1 is to be changed; the rest is locked.</source>
      <translation>In dieser Lektion soll nur %1 geändert werden; der Rest ist gesperrt.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_lesson.cpp" />
      <source>In this lesson the program is there to be looked at, not to be changed.</source>
      <translation>In dieser Lektion ist das Programm zum Anschauen da, nicht zum Ändern.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_lesson.cpp" />
      <source>The text that it changes is not there any more: go back to the original first.</source>
      <translation>Der Text, der geändert würde, ist nicht mehr da: erst zurück zum Original.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_lesson.cpp" />
      <source>locked</source>
      <translation>gesperrt</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_lesson.cpp" />
      <source>locked in part</source>
      <translation>teils gesperrt</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_lesson.cpp" />
      <source>unlock it all the same</source>
      <translation>trotzdem entsperren</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_library.cpp" />
      <source>%1 cannot be written.</source>
      <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_library.cpp" />
      <source>%1 is written.</source>
      <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_library.cpp" />
      <source>&amp;Handout (PDF)…</source>
      <translation>&amp;Handzettel (PDF)…</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_library.cpp" />
      <source>&amp;Library…</source>
      <translation>&amp;Bibliothek…</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_library.cpp" />
      <source>&amp;New lesson…</source>
      <translation>&amp;Neue Lektion…</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_library.cpp" />
      <source>My &amp;answers as text…</source>
      <translation>Meine &amp;Antworten als Text…</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_library.cpp" />
      <source>Open a &amp;pack…</source>
      <translation>&amp;Paket öffnen…</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_library.cpp" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_library.cpp" />
      <source>Prose, code and questions, for paper</source>
      <translation>Text, Code und Fragen, für Papier</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_library.cpp" />
      <source>Save my answers</source>
      <translation>Meine Antworten sichern</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_library.cpp" />
      <source>Save the handout</source>
      <translation>Den Handzettel sichern</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_library.cpp" />
      <source>Text (*.txt)</source>
      <translation>Text (*.txt)</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_library.cpp" />
      <source>This is the first step. → goes one on, ← one back; P asks you what comes next.</source>
      <translation>Das ist der erste Schritt. → geht einen weiter, ← einen zurück; P fragt dich, was als Nächstes kommt.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_library.cpp" />
      <source>What you answered and changed, to hand in</source>
      <translation>Was du beantwortet und geändert hast, zum Abgeben</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_marks.cpp" />
      <source>A note for this bookmark:</source>
      <translation>Eine Notiz zu diesem Lesezeichen:</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_marks.cpp" />
      <source>Bookmark at step %1</source>
      <translation>Lesezeichen bei Schritt %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_marks.cpp" />
      <source>Bookmark: %1</source>
      <translation>Lesezeichen: %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_marks.cpp" />
      <source>Line %1 is marked, but it does not run in this run.</source>
      <translation>Zeile %1 ist markiert, aber sie läuft in diesem Lauf nicht.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_marks.cpp" />
      <source>No marked line stops after this step, as far as the run goes.</source>
      <translation>Nach diesem Schritt hält keine markierte Zeile, so weit der Lauf reicht.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_marks.cpp" />
      <source>No marked line stops before this step.</source>
      <translation>Vor diesem Schritt hält keine markierte Zeile.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_marks.cpp" />
      <source>Stop at line %1</source>
      <translation>Anhalten in Zeile %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_marks.cpp" />
      <source>Stop only if this is true, in the frame that runs the line. Empty: always.</source>
      <translation>Nur anhalten, wenn dies wahr ist, im Frame, der die Zeile ausführt. Leer: immer.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_marks.cpp" />
      <source>The condition of line %1, %2, has no value: %3</source>
      <translation>Die Bedingung von Zeile %1, %2, hat keinen Wert: %3</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_marks.cpp" />
      <source>There is no bookmark after this step.</source>
      <translation>Nach diesem Schritt gibt es kein Lesezeichen.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_marks.cpp" />
      <source>There is no bookmark before this step.</source>
      <translation>Vor diesem Schritt gibt es kein Lesezeichen.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>%1 is spoken from the next start on.</source>
      <translation>%1 wird ab dem nächsten Start gesprochen.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>%1, wherever the focus is</source>
      <translation>%1, wo auch der Fokus ist</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>&amp;About Loopglass</source>
      <translation>Ü&amp;ber Loopglass</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>&amp;Go</source>
      <translation>&amp;Gehen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>&amp;High contrast</source>
      <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>&amp;Lessons</source>
      <translation>&amp;Lektionen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>&amp;Normal text</source>
      <translation>&amp;Normaler Text</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>&amp;Open…</source>
      <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>&amp;Smaller text</source>
      <translation>Kleinerer &amp;Text</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>&lt;h3&gt;Loopglass %1&lt;/h3&gt;&lt;p&gt;Watch an asyncio program think: every step of the event loop, forward and back.&lt;/p&gt;&lt;p&gt;It behaves as CPython 3.11, on virtual time. MIT licence.&lt;/p&gt;</source>
      <translation>&lt;h3&gt;Loopglass %1&lt;/h3&gt;&lt;p&gt;Sieh einem asyncio-Programm beim Denken zu: jeder Schritt der Ereignisschleife, vor und zurück.&lt;/p&gt;&lt;p&gt;Es verhält sich wie CPython 3.11, in virtueller Zeit. MIT-Lizenz.&lt;/p&gt;</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>About Loopglass</source>
      <translation>Über Loopglass</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>All futures as a &amp;wall</source>
      <translation>Alle Futures als &amp;Wand</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Along the things of a panel, and select one</source>
      <translation>Entlang den Dingen eines Bereichs, und eines auswählen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Back to the ori&amp;ginal</source>
      <translation>Zurück zum &amp;Original</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Below the loop: every future and task with its states, instead of the timeline</source>
      <translation>Unter der Schleife: jedes Future und jeder Task mit seinen Zuständen, statt der Zeitleiste</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Blank screen, in lecture mode</source>
      <translation>Leerer Bildschirm, im Vortragsmodus</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Cards do not fly: the next picture stands there at once</source>
      <translation>Karten fliegen nicht: das nächste Bild steht sofort da</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Choose nothing: follow what runs</source>
      <translation>Nichts auswählen: dem folgen, was läuft</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Com&amp;pare with…</source>
      <translation>Vergleichen &amp;mit…</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Compare with the o&amp;riginal</source>
      <translation>Mit dem &amp;Original vergleichen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Copy the run as a &amp;table</source>
      <translation>Den Lauf als &amp;Tabelle kopieren</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Empties this list; the files stay</source>
      <translation>Leert diese Liste; die Dateien bleiben</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Forget these</source>
      <translation>Diese vergessen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Hide what is to come</source>
      <translation>Verbergen, was noch kommt</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Home, End</source>
      <translation>Pos1, Ende</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Lan&amp;guage</source>
      <translation>S&amp;prache</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Large type, code and loop alone</source>
      <translation>Große Schrift, nur Code und Schleife</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Larger te&amp;xt</source>
      <translation>&amp;Größerer Text</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Lect&amp;ure mode</source>
      <translation>Vorl&amp;esungsmodus</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>No file was opened yet</source>
      <translation>Noch wurde keine Datei geöffnet</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>No lesson was found beside the program; open a file instead</source>
      <translation>Neben dem Programm wurde keine Lektion gefunden; öffne stattdessen eine Datei</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>One panel fills the window</source>
      <translation>Ein Bereich füllt das Fenster</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Open &amp;recent</source>
      <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Re&amp;load</source>
      <translation>&amp;Neu laden</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Reduced &amp;motion</source>
      <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Save &amp;as…</source>
      <translation>Speichern &amp;als…</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Tab, arrows, Enter</source>
      <translation>Tab, Pfeile, Enter</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>The first and the last of them</source>
      <translation>Das erste und das letzte davon</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>There are no lessons here</source>
      <translation>Hier gibt es keine Lektionen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Timeline and lengths end at the step shown, for a class that is to predict</source>
      <translation>Zeitleiste und Längen enden beim gezeigten Schritt, für eine Klasse, die vorhersagen soll</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Timeline in s&amp;econds</source>
      <translation>Zeitleiste in &amp;Sekunden</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>Words, first those of this step</source>
      <translation>Wörter, zuerst die dieses Schritts</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_menus.cpp" />
      <source>at the next start</source>
      <translation>beim nächsten Start</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>&amp;All panels</source>
      <translation>&amp;Alle Bereiche</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>&amp;Code</source>
      <translation>&amp;Code</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>&amp;Inspector</source>
      <translation>&amp;Inspektor</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>&amp;Output</source>
      <translation>A&amp;usgabe</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>&amp;Timeline and futures</source>
      <translation>&amp;Zeitleiste und Futures</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>Every panel open, and where it was when you first saw it</source>
      <translation>Alle Bereiche offen und da, wo sie zu Anfang waren</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>F6 goes round the panels</source>
      <translation>F6 geht durch die Bereiche</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>Inspector</source>
      <translation>Inspektor</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>Lesson &amp;beside the code</source>
      <translation>&amp;Lektion neben dem Code</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>Mo&amp;ve this panel</source>
      <translation>Diesen Bereich &amp;verschieben</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>Move the panel with the focus down</source>
      <translation>Den Bereich mit dem Fokus nach unten schieben</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>Move the panel with the focus left</source>
      <translation>Den Bereich mit dem Fokus nach links schieben</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>Move the panel with the focus right</source>
      <translation>Den Bereich mit dem Fokus nach rechts schieben</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>Move the panel with the focus up</source>
      <translation>Den Bereich mit dem Fokus nach oben schieben</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>No panel has the focus</source>
      <translation>Kein Bereich hat den Fokus</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>Opens those too that the lesson leaves away</source>
      <translation>Öffnet auch die, die die Lektion weglässt</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>Panels as at &amp;first</source>
      <translation>Bereiche wie zu An&amp;fang</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>Put the panel with the focus into a window of its own, or back</source>
      <translation>Den Bereich mit dem Fokus in ein eigenes Fenster setzen, oder zurück</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>Shows everything about what is selected</source>
      <translation>Zeigt alles über das Gewählte</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>Shows the lesson's text beside the code</source>
      <translation>Zeigt den Text der Lektion neben dem Code</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>The loop</source>
      <translation>Die Schleife</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>This file has no prose</source>
      <translation>Diese Datei hat keinen Lehrtext</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>Timeline and futures</source>
      <translation>Zeitleiste und Futures</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>the &amp;code</source>
      <translation>dem &amp;Code</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>the &amp;inspector</source>
      <translation>dem &amp;Inspektor</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>the &amp;loop</source>
      <translation>der &amp;Schleife</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>the &amp;output</source>
      <translation>der &amp;Ausgabe</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>the &amp;timeline</source>
      <translation>der &amp;Zeitleiste</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>the &amp;window</source>
      <translation>dem &amp;Fenster</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_panels.cpp" />
      <source>the l&amp;esson</source>
      <translation>der &amp;Lektion</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_quiz.cpp" />
      <source>%1  to here: %2</source>
      <translation>%1  hierher: %2</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_select.cpp" />
      <source>Line %1 is newer than the run that is shown.</source>
      <translation>Zeile %1 ist neuer als der gezeigte Lauf.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_select.cpp" />
      <source>No handle runs at this step: there is no turn to select.</source>
      <translation>Bei diesem Schritt läuft kein Handle: es gibt keinen Zug auszuwählen.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_select.cpp" />
      <source>Nothing is selected: what runs is shown.</source>
      <translation>Nichts ist ausgewählt: gezeigt wird, was läuft.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_select.cpp" />
      <source>Select this line, in the editor too</source>
      <translation>Diese Zeile auswählen, auch im Editor</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_select.cpp" />
      <source>Selected: %1</source>
      <translation>Ausgewählt: %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_spoken.cpp" />
      <source>%1, about to run</source>
      <translation>%1, läuft gleich</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_spoken.cpp" />
      <source>%1, iteration %2, time %3.</source>
      <translation>%1, Durchlauf %2, Zeit %3.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_spoken.cpp" />
      <source>%1, not begun yet</source>
      <translation>%1, noch nicht begonnen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_spoken.cpp" />
      <source>%1, not run yet</source>
      <translation>%1, noch nicht gelaufen</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_spoken.cpp" />
      <source>%1, not written yet</source>
      <translation>%1, noch nicht geschrieben</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_spoken.cpp" />
      <source>Step %1</source>
      <translation>Schritt %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_spoken.cpp" />
      <source>Step %1 of %2</source>
      <translation>Schritt %1 von %2</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_spoken.cpp" />
      <source>There is no run.</source>
      <translation>Es gibt keinen Lauf.</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::ObjectView</name>
    <message>
      <location filename="ui/src/object/object_view.cpp" />
      <source>&lt;b&gt;%1&lt;/b&gt; by %2, %3</source>
      <translation>&lt;b&gt;%1&lt;/b&gt; durch %2, %3</translation>
    </message>
    <message>
      <location filename="ui/src/object/object_view.cpp" />
      <source>Back to the loop (Esc)</source>
      <translation>Zurück zur Schleife (Esc)</translation>
    </message>
    <message>
      <location filename="ui/src/object/object_view.cpp" />
      <source>It is not made yet, or nobody holds it any more.</source>
      <translation>Es ist noch nicht gemacht, oder niemand hält es mehr.</translation>
    </message>
    <message>
      <location filename="ui/src/object/object_view.cpp" />
      <source>No name of the frames shown holds this coroutine at this step.</source>
      <translation>Kein Name der gezeigten Frames hält diese Coroutine bei diesem Schritt.</translation>
    </message>
    <message>
      <location filename="ui/src/object/object_view.cpp" />
      <source>No task runs, and nothing is selected: click a task or a future.</source>
      <translation>Kein Task läuft, und nichts ist gewählt: klick auf einen Task oder ein Future.</translation>
    </message>
    <message>
      <location filename="ui/src/object/object_view.cpp" />
      <source>State diagram of its coroutine</source>
      <translation>Zustandsdiagramm seiner Coroutine</translation>
    </message>
    <message>
      <location filename="ui/src/object/object_view.cpp" />
      <source>The selected task or future</source>
      <translation>Der gewählte Task oder das gewählte Future</translation>
    </message>
    <message>
      <location filename="ui/src/object/object_view.cpp" />
      <source>awaited by %1</source>
      <translation>erwartet von %1</translation>
    </message>
    <message>
      <location filename="ui/src/object/object_view.cpp" />
      <source>back to the loop</source>
      <translation>zurück zur Schleife</translation>
    </message>
    <message>
      <location filename="ui/src/object/object_view.cpp" />
      <source>done by %1</source>
      <translation>fertig durch %1</translation>
    </message>
    <message>
      <location filename="ui/src/object/object_view.cpp" />
      <source>its turn</source>
      <translation>am Zug</translation>
    </message>
    <message>
      <location filename="ui/src/object/object_view.cpp" />
      <source>made by %1</source>
      <translation>gemacht von %1</translation>
    </message>
    <message>
      <location filename="ui/src/object/object_view.cpp" />
      <source>step %1</source>
      <translation>Schritt %1</translation>
    </message>
    <message>
      <location filename="ui/src/object/object_view.cpp" />
      <source>the loop</source>
      <translation>die Schleife</translation>
    </message>
    <message>
      <location filename="ui/src/object/object_view.cpp" />
      <source>the loop or the program</source>
      <translation>die Schleife oder das Programm</translation>
    </message>
    <message>
      <location filename="ui/src/object/object_view.cpp" />
      <source>wakeup</source>
      <translation>Wecken</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::OutputModel</name>
    <message>
      <location filename="ui/src/console/output_model.cpp" />
      <source>%1 (at another time since the edit)</source>
      <translation>%1 (zu anderer Zeit seit der Änderung)</translation>
    </message>
    <message>
      <location filename="ui/src/console/output_model.cpp" />
      <source>%1 (new since the edit)</source>
      <translation>%1 (neu seit der Änderung)</translation>
    </message>
    <message>
      <location filename="ui/src/console/output_model.cpp" />
      <source>%1 at step %2; a click selects it, one at its time goes there</source>
      <translation>%1 bei Schritt %2; ein Klick wählt es aus, einer auf die Zeit geht dorthin</translation>
    </message>
    <message>
      <location filename="ui/src/console/output_model.cpp" />
      <source>, at %1 s</source>
      <translation>, bei %1 s</translation>
    </message>
    <message>
      <location filename="ui/src/console/output_model.cpp" />
      <source>standard error: %1</source>
      <translation>Standardfehler: %1</translation>
    </message>
    <message>
      <location filename="ui/src/console/output_model.cpp" />
      <source>written</source>
      <translation>geschrieben</translation>
    </message>
    <message>
      <location filename="ui/src/console/output_model.cpp" />
      <source>written to standard error</source>
      <translation>auf den Standardfehler geschrieben</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::OutputView</name>
    <message>
      <location filename="ui/src/console/output_view.cpp" />
      <source>The program's output</source>
      <translation>Die Ausgabe des Programms</translation>
    </message>
    <message>
      <location filename="ui/src/console/output_view.cpp" />
      <source>not written yet</source>
      <translation>noch nicht geschrieben</translation>
    </message>
    <message>
      <location filename="ui/src/console/output_view.cpp" />
      <source>nothing is written yet</source>
      <translation>noch ist nichts geschrieben</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::PanelMover</name>
    <message>
      <location filename="ui/src/window/panel_mover.cpp" />
      <source>&amp;Back into the window</source>
      <translation>&amp;Zurück ins Fenster</translation>
    </message>
    <message>
      <location filename="ui/src/window/panel_mover.cpp" />
      <source>&amp;Close</source>
      <translation>&amp;Schließen</translation>
    </message>
    <message>
      <location filename="ui/src/window/panel_mover.cpp" />
      <source>A &amp;window of its own</source>
      <translation>Ein eigenes &amp;Fenster</translation>
    </message>
    <message>
      <location filename="ui/src/window/panel_mover.cpp" />
      <source>Drag it to another place or out of the window, or click with the right button</source>
      <translation>An eine andere Stelle oder aus dem Fenster ziehen, oder mit der rechten Taste klicken</translation>
    </message>
    <message>
      <location filename="ui/src/window/panel_mover.cpp" />
      <source>Move &amp;down</source>
      <translation>Nach &amp;unten</translation>
    </message>
    <message>
      <location filename="ui/src/window/panel_mover.cpp" />
      <source>Move &amp;up</source>
      <translation>Nach &amp;oben</translation>
    </message>
    <message>
      <location filename="ui/src/window/panel_mover.cpp" />
      <source>Move to the &amp;left</source>
      <translation>Nach &amp;links</translation>
    </message>
    <message>
      <location filename="ui/src/window/panel_mover.cpp" />
      <source>Move to the &amp;right</source>
      <translation>Nach &amp;rechts</translation>
    </message>
    <message>
      <location filename="ui/src/window/panel_mover.cpp" />
      <source>There is nothing on that side</source>
      <translation>Auf dieser Seite ist nichts</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::PhaseStrip</name>
    <message>
      <location filename="ui/src/window/header.cpp" />
      <source>%1, now</source>
      <translation>%1, jetzt</translation>
    </message>
    <message>
      <location filename="ui/src/window/header.cpp" />
      <source>Selects this turn: the run of one handle</source>
      <translation>Wählt diesen Zug aus: den Lauf eines Handles</translation>
    </message>
    <message>
      <location filename="ui/src/window/header.cpp" />
      <source>The loop does not run</source>
      <translation>Die Schleife läuft nicht</translation>
    </message>
    <message>
      <location filename="ui/src/window/header.cpp" />
      <source>The loop: %1</source>
      <translation>Die Schleife: %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/header.cpp" />
      <source>batch</source>
      <translation>Schub</translation>
    </message>
    <message>
      <location filename="ui/src/window/header.cpp" />
      <source>batch of %1</source>
      <translation>Schub von %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/header.cpp" />
      <source>due timers</source>
      <translation>fällige Timer</translation>
    </message>
    <message>
      <location filename="ui/src/window/header.cpp" />
      <source>next</source>
      <translation>danach</translation>
    </message>
    <message>
      <location filename="ui/src/window/header.cpp" />
      <source>next: %1 ready</source>
      <translation>danach: %1 bereit</translation>
    </message>
    <message>
      <location filename="ui/src/window/header.cpp" />
      <source>run</source>
      <translation>läuft</translation>
    </message>
    <message>
      <location filename="ui/src/window/header.cpp" />
      <source>run: handle %1 of %2</source>
      <translation>läuft: Handle %1 von %2</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::PictureMenu</name>
    <message>
      <location filename="ui/src/window/picture_menu.cpp" />
      <source>%1 cannot be written.</source>
      <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="ui/src/window/picture_menu.cpp" />
      <source>%1 is written.</source>
      <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
      <location filename="ui/src/window/picture_menu.cpp" />
      <source>&amp;Copy a picture of</source>
      <translation>Bild &amp;kopieren von</translation>
    </message>
    <message>
      <location filename="ui/src/window/picture_menu.cpp" />
      <source>It is not to be seen</source>
      <translation>Es ist nicht zu sehen</translation>
    </message>
    <message>
      <location filename="ui/src/window/picture_menu.cpp" />
      <source>PNG, SVG or PDF</source>
      <translation>PNG, SVG oder PDF</translation>
    </message>
    <message>
      <location filename="ui/src/window/picture_menu.cpp" />
      <source>Pixels (*.png);;Lines, for the web (*.svg);;A page, for paper (*.pdf)</source>
      <translation>Bildpunkte (*.png);;Linien, fürs Netz (*.svg);;Eine Seite, für Papier (*.pdf)</translation>
    </message>
    <message>
      <location filename="ui/src/window/picture_menu.cpp" />
      <source>Save a &amp;picture of</source>
      <translation>B&amp;ild speichern von</translation>
    </message>
    <message>
      <location filename="ui/src/window/picture_menu.cpp" />
      <source>Save a picture</source>
      <translation>Bild speichern</translation>
    </message>
    <message>
      <location filename="ui/src/window/picture_menu.cpp" />
      <source>The picture is in the clipboard.</source>
      <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::QuizMaster</name>
    <message>
      <location filename="ui/src/quiz/quiz_master.cpp" />
      <source>%1 of %2 at the first try</source>
      <translation>%1 von %2 beim ersten Mal</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_master.cpp" />
      <source>No turn follows: the loop has nothing left to do.</source>
      <translation>Es folgt kein Zug mehr: die Schleife hat nichts mehr zu tun.</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_master.cpp" />
      <source>One moment: the run is still being recorded.</source>
      <translation>Einen Augenblick: der Lauf wird noch aufgezeichnet.</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_master.cpp" />
      <source>There is nothing more to ask at this step. Step on, then ask again.</source>
      <translation>An diesem Schritt gibt es nichts mehr zu fragen. Geh weiter und frag dann wieder.</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::QuizPanel</name>
    <message>
      <location filename="ui/src/quiz/quiz_panel.cpp" />
      <source>A question</source>
      <translation>Eine Frage</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_panel.cpp" />
      <source>Close the question</source>
      <translation>Die Frage schließen</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_panel.cpp" />
      <source>Close the question (Esc)</source>
      <translation>Die Frage schließen (Esc)</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_panel.cpp" />
      <source>Hint:</source>
      <translation>Hinweis:</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_panel.cpp" />
      <source>Not so.</source>
      <translation>So nicht.</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_panel.cpp" />
      <source>Right.</source>
      <translation>Richtig.</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_panel.cpp" />
      <source>another question (Enter)</source>
      <translation>noch eine Frage (Eingabe)</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_panel.cpp" />
      <source>go on (Enter)</source>
      <translation>weiter (Eingabe)</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_panel.cpp" />
      <source>hint</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_panel.cpp" />
      <source>predict</source>
      <translation>voraussagen</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_panel.cpp" />
      <source>see it there</source>
      <translation>dort ansehen</translation>
    </message>
    <message>
      <location filename="ui/src/quiz/quiz_panel.cpp" />
      <source>show what happens</source>
      <translation>zeig, was geschieht</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::Ribbon</name>
    <message>
      <location filename="ui/src/window/ribbon.cpp" />
      <source>Notice</source>
      <translation>Hinweis</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::RunPanel</name>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>All futures and tasks</source>
      <translation>Alle Futures und Tasks</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>All futures and tasks, each with its states</source>
      <translation>Alle Futures und Tasks, jedes mit seinen Zuständen</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>As python -m asyncio ps prints it</source>
      <translation>Wie python -m asyncio ps es druckt</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>As python -m asyncio pstree prints it</source>
      <translation>Wie python -m asyncio pstree es druckt</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>As virtual time passes</source>
      <translation>Wie die virtuelle Zeit vergeht</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>Futures</source>
      <translation>Futures</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>Futures that are no tasks</source>
      <translation>Futures, die keine Tasks sind</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>One step beside the other: most take no virtual time</source>
      <translation>Ein Schritt neben dem anderen: die meisten brauchen keine virtuelle Zeit</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>Tasks alone</source>
      <translation>Nur die Tasks</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>The tasks over time</source>
      <translation>Die Tasks über die Zeit</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>Those that are done</source>
      <translation>Die fertigen</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>Those that are not done yet</source>
      <translation>Die noch nicht fertigen</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>Timeline</source>
      <translation>Zeitleiste</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>What the selected one awaits, and who awaits it</source>
      <translation>Worauf das Gewählte wartet, und wer darauf wartet</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>What the step shown has changed</source>
      <translation>Was der gezeigte Schritt geändert hat</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>Who waits</source>
      <translation>Wer wartet</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>Who waits for whom at this step</source>
      <translation>Wer bei diesem Schritt auf wen wartet</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>all %1</source>
      <translation>alle %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>changed by this step %1</source>
      <translation>von diesem Schritt geändert %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>connected %1</source>
      <translation>verbunden %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>copy as a table</source>
      <translation>als Tabelle kopieren</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>copy as a tree</source>
      <translation>als Baum kopieren</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>done %1</source>
      <translation>fertig %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>futures %1</source>
      <translation>Futures %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>pending %1</source>
      <translation>offen %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>solid running, hatched waiting, dotted ready, line done</source>
      <translation>gefüllt läuft, schraffiert wartet, gepunktet bereit, Linie fertig</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>solid running, hatched waiting, dotted ready, line done · drag goes anywhere, Ctrl+click selects, the wheel zooms, with Shift it pans</source>
      <translation>gefüllt läuft, schraffiert wartet, gepunktet bereit, Linie fertig · Ziehen geht überallhin, Strg+Klick wählt aus, das Rad vergrößert, mit Umschalt verschiebt es</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_panel.cpp" />
      <source>tasks %1</source>
      <translation>Tasks %1</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::RunSearch</name>
    <message>
      <location filename="ui/src/window/run_search.cpp" />
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_search.cpp" />
      <source>%1 s   %2</source>
      <translation>%1 s   %2</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_search.cpp" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_search.cpp" />
      <source>“%1” is not further back; Enter looks on.</source>
      <translation>„%1“ kommt davor nicht vor; Enter sucht weiter.</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_search.cpp" />
      <source>“%1” is not further on; Shift+Enter looks back.</source>
      <translation>„%1“ kommt nicht mehr; Umschalt+Enter sucht rückwärts.</translation>
    </message>
    <message>
      <location filename="ui/src/window/run_search.cpp" />
      <source>“%1” is nowhere in this run.</source>
      <translation>„%1“ kommt in diesem Lauf nicht vor.</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::Scrubber</name>
    <message>
      <location filename="ui/src/window/scrubber.cpp" />
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <location filename="ui/src/window/scrubber.cpp" />
      <source>Drag to go to any step. Tall marks are jumps of the clock, short ones iterations, dots output.</source>
      <translation>Ziehe, um zu jedem Schritt zu gehen. Hohe Marken sind Sprünge der Uhr, kurze Durchläufe, Punkte Ausgaben.</translation>
    </message>
    <message>
      <location filename="ui/src/window/scrubber.cpp" />
      <source>Step of the run</source>
      <translation>Schritt des Laufs</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::SentenceView</name>
    <message>
      <location filename="ui/src/window/header.cpp" />
      <source>What happens at this step: %1</source>
      <translation>Was bei diesem Schritt geschieht: %1</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::StageView</name>
    <message>
      <location filename="ui/src/stage/stage_view.cpp" />
      <source>%1 tasks changed</source>
      <translation>%1 Tasks geändert</translation>
    </message>
    <message>
      <location filename="ui/src/stage/stage_view.cpp" />
      <source>The event loop</source>
      <translation>Die Ereignisschleife</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::TopBar</name>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>%1. Click to choose a lesson</source>
      <translation>%1. Klicke, um eine Lektion zu wählen</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>Choose a lesson</source>
      <translation>Eine Lektion wählen</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>Find in this run</source>
      <translation>In diesem Lauf suchen</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>Iteration</source>
      <translation>Durchlauf</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>Lesson</source>
      <translation>Lektion</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>Lesson: %1</source>
      <translation>Lektion: %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>Lessons</source>
      <translation>Lektionen</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>Output, tasks, lines (line 8), steps (step 40), times (t 1.5); Enter goes to the next (Ctrl+K)</source>
      <translation>Ausgaben, Tasks, Zeilen (line 8), Schritte (step 40), Zeiten (t 1.5); Enter geht zum nächsten (Strg+K)</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>Virtual time</source>
      <translation>Virtuelle Zeit</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>find in this run</source>
      <translation>in diesem Lauf suchen</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>iteration %1</source>
      <translation>Durchlauf %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>line</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>line of %1</source>
      <translation>Zeile von %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>line of this task</source>
      <translation>Zeile dieses Tasks</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>of %1</source>
      <translation>von %1</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>of %1+</source>
      <translation>von %1+</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>step %1 %2</source>
      <translation>Schritt %1 %2</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>turn</source>
      <translation>Zug</translation>
    </message>
    <message>
      <location filename="ui/src/window/bars.cpp" />
      <source>virtual time %1 s</source>
      <translation>virtuelle Zeit %1 s</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::WallView</name>
    <message>
      <location filename="ui/src/wall/wall_view.cpp" />
      <source>All futures and tasks</source>
      <translation>Alle Futures und Tasks</translation>
    </message>
    <message>
      <location filename="ui/src/wall/wall_view.cpp" />
      <source>No future or task is there yet.</source>
      <translation>Noch gibt es kein Future und keinen Task.</translation>
    </message>
    <message>
      <location filename="ui/src/wall/wall_view.cpp" />
      <source>None of them.</source>
      <translation>Keines davon.</translation>
    </message>
    <message>
      <location filename="ui/src/wall/wall_view.cpp" />
      <source>changed by this step</source>
      <translation>von diesem Schritt geändert</translation>
    </message>
    <message>
      <location filename="ui/src/wall/wall_view.cpp" />
      <source>done at step %1</source>
      <translation>fertig bei Schritt %1</translation>
    </message>
    <message>
      <location filename="ui/src/wall/wall_view.cpp" />
      <source>made at step %1</source>
      <translation>gemacht bei Schritt %1</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::WelcomeView</name>
    <message>
      <location filename="ui/src/library/welcome_view.cpp" />
      <source>A lesson of your own</source>
      <translation>Eine eigene Lektion</translation>
    </message>
    <message>
      <location filename="ui/src/library/welcome_view.cpp" />
      <source>Every step of the event loop, forward and back.</source>
      <translation>Jeder Schritt der Ereignisschleife, vor und zurück.</translation>
    </message>
    <message>
      <location filename="ui/src/library/welcome_view.cpp" />
      <source>Open a Python file</source>
      <translation>Eine Python-Datei öffnen</translation>
    </message>
    <message>
      <location filename="ui/src/library/welcome_view.cpp" />
      <source>The first lesson</source>
      <translation>Die erste Lektion</translation>
    </message>
    <message>
      <location filename="ui/src/library/welcome_view.cpp" />
      <source>Watch an asyncio program think</source>
      <translation>Einem asyncio-Programm beim Denken zusehen</translation>
    </message>
    <message>
      <location filename="ui/src/library/welcome_view.cpp" />
      <source>a commented file to begin with</source>
      <translation>aus einer erklärten Vorlage</translation>
    </message>
    <message>
      <location filename="ui/src/library/welcome_view.cpp" />
      <source>and step through it</source>
      <translation>und durch sie hindurchgehen</translation>
    </message>
    <message>
      <location filename="ui/src/library/welcome_view.cpp" />
      <source>from its first step on</source>
      <translation>vom ersten Schritt an</translation>
    </message>
    <message>
      <location filename="ui/src/library/welcome_view.cpp" />
      <source>key %1</source>
      <translation>Taste %1</translation>
    </message>
    <message>
      <location filename="ui/src/library/welcome_view.cpp" />
      <source>… or drop a Python file or a pack of lessons here</source>
      <translation>… oder eine Python-Datei oder ein Lektionspaket hierher ziehen</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::Words</name>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source> and %1 more</source>
      <translation> und %1 weitere</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>%1 tasks</source>
      <translation>%1 Tasks</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>%1, by release()</source>
      <translation>%1, mit release()</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>%1, or timer at %2</source>
      <translation>%1, oder Timer um %2</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>%1, when it is done</source>
      <translation>%1, wenn er fertig ist</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>Task %1</source>
      <translation>Task %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>a coroutine</source>
      <translation>eine Coroutine</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>a future</source>
      <translation>ein Future</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>a handle</source>
      <translation>ein Handle</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>cancelled</source>
      <translation>abgebrochen</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>it is done</source>
      <translation>es ist fertig</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>its callback, queued</source>
      <translation>sein Callback, eingereiht</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>its callback, running</source>
      <translation>sein Callback, läuft</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>its callbacks</source>
      <translation>seine Callbacks</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>late by %1</source>
      <translation>um %1 zu spät</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>line %1</source>
      <translation>Zeile %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>output %1</source>
      <translation>Ausgabe %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>queued %1 steps ago</source>
      <translation>vor %1 Schritten eingereiht</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>queued 1 step ago</source>
      <translation>vor 1 Schritt eingereiht</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>queued just now</source>
      <translation>gerade eingereiht</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>result %1</source>
      <translation>Ergebnis %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>step of %1</source>
      <translation>Schritt von %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>the program</source>
      <translation>das Programm</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>timer at %1</source>
      <translation>Timer um %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>turn %1</source>
      <translation>Zug %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>until %1</source>
      <translation>bis %1</translation>
    </message>
    <message>
      <location filename="ui/src/stage/words.cpp" />
      <source>wakeup of %1</source>
      <translation>Wecken von %1</translation>
    </message>
  </context>
  <context>
    <name>loopglass::ui::trace</name>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Line %1 does not run after this step.</source>
      <translation>Zeile %1 läuft nach diesem Schritt nicht mehr.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Line %1 has not run before this step.</source>
      <translation>Zeile %1 ist vor diesem Schritt nicht gelaufen.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Line %1 has run %2 times until now, of %3 in all.</source>
      <translation>Zeile %1 ist bis jetzt %2 Mal gelaufen, von %3 im Ganzen.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Line %1 has run %2 times until now, of %3 recorded.</source>
      <translation>Zeile %1 ist bis jetzt %2 Mal gelaufen, von %3 aufgezeichneten.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Line %1 has run %2 times until now.</source>
      <translation>Zeile %1 ist bis jetzt %2 Mal gelaufen.</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Line %1: run %2</source>
      <translation>Zeile %1: Lauf %2</translation>
    </message>
    <message>
      <location filename="ui/src/window/main_window_go.cpp" />
      <source>Line %1: run %2 of %3</source>
      <translation>Zeile %1: Lauf %2 von %3</translation>
    </message>
  </context>
</TS>
