// What the gallery's hard cases need beside the widget itself.
const paragraph = (text) => Object.assign(document.createElement("p"), { textContent: text });

let trains = 40;
document.getElementById("more").addEventListener("click", () => {
  trains += 10;
  document.getElementById("live").append(paragraph(`By noon, ${trains} trains were cancelled.`));
});

const long = document.getElementById("long");
for (let day = 1; day <= 200; day++) long.append(paragraph(`On day ${day} of the wait, the port handled ${300 + day * 7} containers and ${2 + (day % 5)} pilots were off sick.`));
long.append(paragraph("The authority expects the queue to end in August."));
