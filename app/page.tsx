export default function Home() {
  return <h1>Faultline</h1>;
}
