print("naïve café, 漢字, Ελλάδα, 🙂")
print(len("🙂"), len("é"), "🙂"[0] == "🙂")
