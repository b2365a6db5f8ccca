"""A map as BPMN 2.0 with its picture: each place a task, each way a sequence flow."""

from xml.sax.saxutils import quoteattr

from benchmarks.canvas_peers.drawn import Drawn

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" '
    'xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" '
    'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" '
    'xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="all" targetNamespace="urn:measured">\n'
    '<process id="map">\n'
)


def bpmn_xml(drawn: Drawn) -> str:
    """The text of a .bpmn file. Flows run straight from border to border."""
    tasks = [f"<task id={quoteattr(box.id)} name={quoteattr(box.label)} />" for box in drawn.nodes]
    flows = [
        f'<sequenceFlow id="f{number}" sourceRef="{source}" targetRef="{target}" />'
        for number, (source, target) in enumerate(drawn.edges)
    ]
    shapes = [
        f'<bpmndi:BPMNShape id="{box.id}_di" bpmnElement="{box.id}"><dc:Bounds x="{box.x - box.width / 2}" '
        f'y="{box.y - box.height / 2}" width="{box.width}" height="{box.height}" /></bpmndi:BPMNShape>'
        for box in drawn.nodes
    ]
    lines = [
        f'<bpmndi:BPMNEdge id="f{number}_di" bpmnElement="f{number}">'
        + "".join(f'<di:waypoint x="{x:.1f}" y="{y:.1f}" />' for x, y in drawn.ends(source, target))
        + "</bpmndi:BPMNEdge>"
        for number, (source, target) in enumerate(drawn.edges)
    ]
    picture = '<bpmndi:BPMNDiagram id="picture"><bpmndi:BPMNPlane id="plane" bpmnElement="map">\n'
    return (
        _HEAD
        + "\n".join((*tasks, *flows))
        + "\n</process>\n"
        + picture
        + "\n".join((*shapes, *lines))
        + "\n</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>\n</definitions>\n"
    )
