// The row of buttons under an article, as pages print it in either language: "Facebook Twitter WhatsApp E-Mail", "Teilen Drucken".

/** A line of nothing but where to share. */
export const sharing =
  /^(?:(?:(?:share|teilen|tweet|drucken|print|e-?mail|mail|facebook|twitter|whatsapp|instagram|telegram|pinterest|linkedin|xing|flipboard|pocket|reddit|messenger|bluesky|threads|copy link|link kopieren)|(?:share )?on (?:facebook|twitter|linkedin|whatsapp))(?:[\s,|/·•]+|$)){2,}$/iu
