/** What the server makes of it is not wider; a telephone's picture is ten times as heavy on the line. */
const widest = 2_000;
const light = 700_000;

/** The picture as a JPEG of at most that width, when that is lighter; else, and when it cannot be read here, as it is. */
export async function smaller(file: File): Promise<Blob> {
    if (file.size <= light) return file;
    try {
        const picture = await createImageBitmap(file);
        const scale = Math.min(1, widest / picture.width);
        const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
        const pen = canvas.getContext('2d')!;
        pen.fillStyle = 'white';
        pen.fillRect(0, 0, canvas.width, canvas.height);
        pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
        const lighter = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
        return lighter && lighter.size < file.size ? lighter : file;
    } catch {
        return file;
    }
}
