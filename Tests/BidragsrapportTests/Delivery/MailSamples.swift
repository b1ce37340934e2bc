import GrantAccounting

@testable import Bidragsrapport

/// A mail with all that is hard to write in one: Swedish names, long subject, file name with å.
func sampleMail(
  subject: String = "Lägesrapport 1 för Samverket ska lämnas till Vinnova senast 2022-12-15: "
    + "åtgärda två fel före klarmarkering",
  fileName: String = "lägesrapport-å-1.pdf", bytes: [UInt8] = (0..<3_000).map { UInt8($0 % 256) },
  plainText: String = "Hej Åsa!\n\n.\n.två punkter\nFrom the start\nSumma 1\u{A0}234 kr\n"
) throws(Diagnostic) -> Mail {
  Mail(
    messageID: "samverket-interim-1.v2.signatory@rapport.example.org", date: 1_671_062_400,
    from: try Mailbox(name: "Bidragsrapport, Region Älvdal", address: "rapport@example.org"),
    to: try Mailbox(name: "Åsa \"Ekonomi\" Öberg", address: "asa.oberg@example.org"),
    replyTo: try Mailbox(name: "", address: "ledare@example.org"), subject: subject,
    plainText: plainText, html: "<!DOCTYPE html><html lang=\"sv\"><p>Hej Åsa!</p></html>",
    language: "sv", attachment: MailAttachment(fileName: fileName, bytes: bytes))
}
