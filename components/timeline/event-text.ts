import type { Design } from '@/simulator';

/** An event's sentence with places as people call them: "home/a" is "zone a". */
export function eventText(what: string, design: Design): string {
  let text = what;
  for (const region of design.regions) {
    for (const zone of region.zones) {
      const place = `${region.id}/${zone}`;
      const name = design.regions.length > 1 ? `zone ${zone} of ${region.name ?? region.id}` : `zone ${zone}`;
      text = text.replaceAll(`Zone ${place}`, capital(name)).replaceAll(`zone ${place}`, name).replaceAll(place, name);
    }
  }
  return capital(text);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
