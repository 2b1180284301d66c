'use client';

import { QRCodeSVG } from 'qrcode.react';

/** The join link to photograph: dark on white in both themes, as cameras want it. */
export function JoinQr({ url }: { url: string }) {
  return (
    <div className="shrink-0 rounded-lg bg-white p-3">
      <QRCodeSVG value={url} size={144} level="M" title="QR code of the join link" role="img" />
    </div>
  );
}
