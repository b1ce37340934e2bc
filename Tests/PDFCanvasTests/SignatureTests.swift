import ArchivalPDF
import Foundation
import PDFCanvas
import TestSupport
import Testing
import Typesetting

@Suite("Signature: an empty field that keeps the file conforming")
struct SignatureTests {
  let bytes: [UInt8]

  init() throws {
    let fonts = try FontLibrary()
    bytes = try writePDF(layOut(wholeReport, measuring: fonts), fonts: fonts)
  }

  @Test("the field is empty, has no size and stands where the first line begins")
  func field() throws {
    let file = try PDFFile(bytes)
    let catalog = try file.value(file.trailer["Root"])
    let fields = try file.value(catalog["AcroForm"])["Fields"]?.array ?? []
    try #require(fields.count == 1)
    let field = try file.value(fields[0])
    #expect(field["FT"] == .name("Sig"))
    #expect(field["T"]?.text == "signature")
    #expect(field["TU"]?.text == "Underskrift (å)")
    #expect(field["V"] == nil)
    #expect(field["F"] == .integer(132))
    let rect = field["Rect"]?.array?.compactMap(\.number) ?? []
    #expect(rect.count == 4 && rect[0] == rect[2] && rect[1] == rect[3])
    #expect(rect.first == Stylesheet.standard.margins.left)
  }

  @Test("readers find a field and no fault")
  func sound() throws {
    #expect(conformanceDefects(of: bytes) == [])
    #expect(try say("qpdf", ["--check", "FILE"], about: bytes).contains("No syntax"))
    let tree = try say("pdfinfo", ["-struct", "FILE"], about: bytes)
    #expect(tree.split(whereSeparator: \.isWhitespace).contains("Form"))
  }

  @Test("a document without a field has no form")
  func none() throws {
    let plain = try writePDF(sample([["Text"]]), fonts: FontLibrary())
    let file = try PDFFile(plain)
    #expect(try file.value(file.trailer["Root"])["AcroForm"] == nil)
  }

  @Test(
    "signed with pyHanko it verifies, opens, and still conforms",
    .enabled(if: hasPyHanko, "pyHanko (PyPI) is not installed for python3 here"))
  func signed() throws {
    let folder = try TemporaryFolder()
    try Data(bytes).write(to: folder.url.appending(path: "report.pdf"))
    let certificate = try run(
      "openssl",
      [
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "cert.pem",
        "-days", "2", "-subj", "/CN=Anna Exempel", "-addext",
        "keyUsage=critical,digitalSignature,nonRepudiation",
      ], in: folder.url)
    try #require(certificate.status == 0, "\(certificate.errors)")
    let signing = try run("python3", ["-c", signAndVerify], in: folder.url)
    #expect(signing.status == 0, "\(signing.errors)")
    #expect(signing.output == "intact True valid True entire True\n")
    let file = folder.url.appending(path: "signed.pdf")
    let signed = try [UInt8](Data(contentsOf: file))
    #expect(signed.starts(with: bytes), "signing adds, and changes nothing")
    #expect(try PDFFile(signed).revisions == 2)
    #expect(conformanceDefects(of: signed) == [])
    let check = try run("qpdf", ["--check", file.path])
    #expect(check.status == 0, "\(check.output)\(check.errors)")
    #expect(try run("pdftotext", [file.path, "-"]).output.contains("Sammanfattning"))
  }
}

/// Whether `python3` finds pyHanko.
private let hasPyHanko: Bool = {
  do {
    return try run("python3", ["-c", "import pyhanko.sign"]).status == 0
  } catch {
    return false
  }
}()

private let signAndVerify = """
  from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
  from pyhanko.pdf_utils.reader import PdfFileReader
  from pyhanko.sign import signers
  from pyhanko.sign.validation import validate_pdf_signature
  from pyhanko_certvalidator import ValidationContext
  signer = signers.SimpleSigner.load('key.pem', 'cert.pem')
  with open('report.pdf', 'rb') as report, open('signed.pdf', 'wb') as signed:
      signers.sign_pdf(
          IncrementalPdfFileWriter(report),
          signers.PdfSignatureMetadata(field_name='signature'), signer=signer,
          existing_fields_only=True, output=signed)
  with open('signed.pdf', 'rb') as signed:
      signature = PdfFileReader(signed).embedded_signatures[0]
      context = ValidationContext(trust_roots=[signer.signing_cert], allow_fetching=False)
      status = validate_pdf_signature(signature, context)
      print('intact', status.intact, 'valid', status.valid, 'entire', status.coverage.name == 'ENTIRE_FILE')
  """
