import type { ReactNode } from 'react';
import type { Pack } from '@/curriculum/pack';
import { faults, type Service, services } from '@/simulator';
import { constantGroups } from '@/simulator/constant-groups';
import { constantName, constantRange, constantSource, constantValue } from '@/simulator/constant-text';
import { PROOF } from '@/simulator/proof';
import { MODELLED, NOT_MODELLED } from '@/simulator/scope';
import { factAddress } from './reading/addresses';
import { longDate } from './reading/words';
import { ScrollBox } from './scroll-box';
import { Footer } from './shell/footer';

const SECTIONS = [
  ['modelled', 'What is modelled'],
  ['left-out', 'What is not'],
  ['laws', 'Laws of the services'],
  ['faults', 'Faults'],
  ['constants', 'Constants'],
  ['proof', 'Proof'],
] as const;

/** What the simulator takes into account and what not, every law and number it rests on, and how it is known to be right. */
export function AboutSimulator({ packs }: { packs: readonly Pack[] }) {
  const packOf = (fact: string) => packs.find(({ facts }) => facts.has(fact))?.id;
  return (
    <main id="main" className="page page-narrow">
      <div className="about">
        <header className="page-head">
          <h1>The simulator</h1>
        </header>
        <p>
          A fault strikes a design under load. Probes, failovers, launches and people follow as events; between two
          events traffic is a rate that goes through the graph of calls. What users get, which data is gone and what
          people had to do is read off the trace. The same design, fault and seed give the same trace to the last byte,
          in this page, on the server and on the command line.
        </p>
        <nav aria-label="On this page">
          <ul>
            {SECTIONS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Heading id="modelled" />
        <List lines={MODELLED} />
        <Heading id="left-out" />
        <List lines={NOT_MODELLED} />
        <Heading id="laws" />
        <p>Each law links to the fact it rests on.</p>
        {services.map((service) => (
          <Laws key={service.type} service={service} packOf={packOf} />
        ))}
        <Heading id="faults" />
        <p>How often each comes in a year is an estimate of practice; providers publish few such figures.</p>
        <Table label="Faults" head={['Fault', 'What happens', 'A year and target']}>
          {faults.map(({ kind, title, says, perYear, fact }) => (
            <tr key={kind}>
              <th scope="row">
                <FactLink fact={fact} packOf={packOf}>
                  {title}
                </FactLink>
              </th>
              <td>{says}</td>
              <td>{perYear === null ? 'not by chance' : `${perYear.value} (${perYear.low} to ${perYear.high})`}</td>
            </tr>
          ))}
        </Table>
        <Heading id="constants" />
        <p>
          A requirement is judged at the typical values, then again with all of them at one end of their ranges. A
          verdict that turns on the way says so.
        </p>
        {constantGroups().map(({ title, constants }) => (
          <section key={title}>
            <h3>{title}</h3>
            <Table label={`Constants: ${title}`} head={['Constant', 'Value', 'Range', 'Source', 'Checked']}>
              {Object.entries(constants).map(([key, constant]) => (
                <tr key={key}>
                  <th scope="row">
                    <FactLink fact={constant.fact} packOf={packOf}>
                      {constantName(key)}
                    </FactLink>
                  </th>
                  <td>{constantValue(constant.value, constant.unit)}</td>
                  <td>{constantRange(constant)}</td>
                  <td>
                    {constantSource(constant)} <small>{constant.basis}</small>
                  </td>
                  <td>{longDate(constant.checked)}</td>
                </tr>
              ))}
            </Table>
          </section>
        ))}
        <Heading id="proof" />
        <Table label="Proof" head={['What was tried', 'Outcome', 'Seen by']}>
          {PROOF.map(({ what, figure, by }) => (
            <tr key={what}>
              <td>{what}</td>
              <td>{figure}</td>
              <td>
                <code>{by}</code>
              </td>
            </tr>
          ))}
        </Table>
      </div>
      <Footer />
    </main>
  );
}

function Heading({ id }: { id: (typeof SECTIONS)[number][0] }) {
  return <h2 id={id}>{SECTIONS.find(([section]) => section === id)?.[1]}</h2>;
}

function Table({ label, head, children }: { label: string; head: readonly string[]; children: ReactNode }) {
  return (
    <ScrollBox label={label}>
      <table>
        <thead>
          <tr>
            {head.map((title) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollBox>
  );
}

function List({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

type PackOf = (fact: string) => string | undefined;

function Laws({ service: { title, summary, beyond, laws }, packOf }: { service: Service; packOf: PackOf }) {
  return (
    <section>
      <h3>{title}</h3>
      <p>
        {summary}
        {beyond && ' Beyond the page that the pack began from.'}
      </p>
      <ul>
        {laws.map(({ says, fact }) => (
          <li key={says}>
            <FactLink fact={fact} packOf={packOf}>
              {says}
            </FactLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Words that lead to the fact they rest on, in an installation whose packs have it. */
function FactLink({ fact, packOf, children }: { fact: string; packOf: PackOf; children: string }) {
  const pack = packOf(fact);
  return pack === undefined ? children : <a href={factAddress(pack, fact)}>{children}</a>;
}
