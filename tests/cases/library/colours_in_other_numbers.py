import colorsys

for rgb in [(1, 0, 0), (0.2, 0.4, 0.4), (0.5, 0.5, 0.5), (0, 0, 1), (1, 1, 0.3)]:
    hsv, hls = colorsys.rgb_to_hsv(*rgb), colorsys.rgb_to_hls(*rgb)
    print(hsv, hls, colorsys.rgb_to_yiq(*rgb), colorsys.hsv_to_rgb(*hsv), colorsys.hls_to_rgb(*hls))
for step in range(6):
    print('#' + ''.join(f'{round(part * 255):02x}' for part in colorsys.hsv_to_rgb(step / 6, 1, 1)), end=' ')
print()
